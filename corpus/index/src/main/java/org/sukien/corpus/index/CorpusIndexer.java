package org.sukien.corpus.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.identity.CorpusIds;
import org.sukien.lucene.VietnameseAnalyzer;
import org.sukien.record.ArticleRecord;

/**
 * Puts articles into an index, extracted.
 *
 * <pre>{@code
 * try (CorpusIndexer indexer = CorpusIndexer.builder(Path.of("kho-index")).build()) {
 *     indexer.add(Article.of("Sáng 28/2/2023, Công an tỉnh Thanh Hoá tổ chức hội nghị.").withId("1"));
 *     indexer.commit();
 * }
 * }</pre>
 *
 * <p>An article whose {@link ArticleKey} is there already isn't added again, nor extracted. Thread-safe.
 */
public final class CorpusIndexer implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 128;

    private final IndexStore store;
    private final Sukien sukien;
    private final CorpusIds ids = CorpusIds.standard();
    private final ArticleDocuments documents = new ArticleDocuments(new VietnameseAnalyzer());

    private CorpusIndexer(Builder builder) throws IOException {
        store = IndexStore.open(builder.folder, BUFFER_MEGABYTES);
        sukien = builder.sukien == null ? Sukien.standard() : builder.sukien;
    }

    /** An indexer to be furnished that writes to a folder, which is made if there is none. */
    public static Builder builder(Path folder) {
        return new Builder(folder);
    }

    /**
     * Adds an article.
     *
     * @return false if it was there already
     * @throws IOException if the index can't be written
     */
    public boolean add(Article article) throws IOException {
        ArticleKey key = ArticleKey.of(article);
        if (!store.claim(key)) {
            return false;
        }
        ArticleRecord record = ids.identify(sukien.extract(article));
        store.add(documents.document(key, article, record));
        return true;
    }

    /** Makes all that was added last. */
    public void commit() throws IOException {
        store.commit(Map.of(IndexFormat.FORMAT, Integer.toString(IndexFormat.VERSION)));
    }

    /** Ends; what was not committed is lost. */
    @Override
    public void close() throws IOException {
        store.rollback();
    }

    /** Furnishes an indexer. Not thread-safe. */
    public static final class Builder {
        private final Path folder;
        private Sukien sukien;

        private Builder(Path folder) {
            this.folder = folder;
        }

        /** The extractor; the standard one unless told. */
        public Builder sukien(Sukien sukien) {
            this.sukien = sukien;
            return this;
        }

        /**
         * Opens the index.
         *
         * @throws WrongIndexException if the folder holds something else, or an index of another version, or another process
         *     writes to it
         * @throws IOException if it can't be read or made
         */
        public CorpusIndexer build() throws IOException {
            return new CorpusIndexer(this);
        }
    }
}
