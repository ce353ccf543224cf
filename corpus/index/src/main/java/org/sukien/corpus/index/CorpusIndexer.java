package org.sukien.corpus.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.Directory;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.corpus.source.ArticleSource;
import org.sukien.corpus.source.Reasons;
import org.sukien.identity.CorpusIds;

/**
 * Puts articles into an index, extracted.
 *
 * <pre>{@code
 * try (CorpusIndexer indexer = CorpusIndexer.builder(Path.of("kho-index")).build();
 *         ArticleSource articles = Sources.standard().open(List.of("kho/"))) {
 *     Manifest manifest = indexer.run(articles);
 *     manifest.read();      // 120 = indexed 117 + alreadyThere 2 + skipped 1
 * }
 * }</pre>
 *
 * <p>An article whose {@link ArticleKey} is there already isn't added again, nor extracted. So whatever ended a run, a
 * signal, a full disk or the power, the same run once more adds what is missing and nothing twice: what was committed is
 * there, and what wasn't has left no trace. One process at a time may write; others may read meanwhile.
 *
 * <p>Memory: keys take 32 to 64 bytes for each article of the index, 42 more when copies are marked at the end of a run; the
 * rest doesn't grow. Thread-safe. Known weakness: an article that was changed is added beside its former text, which stays.
 */
public final class CorpusIndexer implements AutoCloseable {
    private final IndexStore store;
    private final Sukien sukien;
    private final IndexingRun.Choices choices;
    private final CorpusIds ids = CorpusIds.standard();
    private final ArticleDocuments documents = new ArticleDocuments(IndexFormat.analyzer());
    private volatile boolean stopped;

    private CorpusIndexer(Builder builder) throws IOException {
        store = builder.directory == null
                ? IndexStore.open(builder.folder, builder.buffer)
                : IndexStore.open(builder.directory, builder.folder, builder.buffer);
        sukien = builder.sukien == null ? Sukien.standard() : builder.sukien;
        choices = new IndexingRun.Choices(builder.threads, builder.commitInterval.toNanos(), builder.listener);
    }

    /** An indexer to be furnished that writes to a folder, which is made if there is none. */
    public static Builder builder(Path folder) {
        return new Builder(folder);
    }

    /**
     * Adds all articles of a source on all threads, commits now and then, marks copies and commits at the end.
     *
     * @return what came of it, also after {@link #stop}
     * @throws IOException if the index can't be written, such as on a full disk; what was committed before is kept
     */
    public Manifest run(ArticleSource articles) throws IOException {
        return new IndexingRun(this, store, articles, choices).run();
    }

    /** Makes {@link #run} read no more, commit what it has and return. */
    public void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /**
     * Adds an article.
     *
     * @return false if it was there already
     * @throws RefusedArticleException if it can't be extracted or indexed; the others can
     * @throws IOException if the index can't be written
     */
    public boolean add(Article article) throws IOException {
        ArticleKey key = ArticleKey.of(article);
        if (!store.claim(key)) {
            return false;
        }
        try {
            store.add(document(key, article));
            return true;
        } catch (RefusedArticleException e) {
            store.release(key); // another like it isn't there already, but refused too
            throw e;
        }
    }

    private Document document(ArticleKey key, Article article) {
        try {
            return documents.document(key, article, ids.identify(sukien.extract(article)));
        } catch (OutOfMemoryError e) {
            throw new RefusedArticleException(Reasons.TOO_LARGE, e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new RefusedArticleException("cannot be extracted, which is a fault of this program: " + e, e);
        }
    }

    /** Makes all that was added last; {@link #run} does so itself. */
    public void commit() throws IOException {
        store.commit(new Tally(IndexingListener.SILENT)
                .manifest(Manifest.State.UNFINISHED, store.size(), 0, Duplicates.Found.NONE));
    }

    /** Ends; what was not committed is lost. */
    @Override
    public void close() throws IOException {
        store.rollback();
    }

    /** Furnishes an indexer. Not thread-safe. */
    public static final class Builder {
        private static final double BUFFER_MEGABYTES = 128;
        private static final Duration COMMIT_INTERVAL = Duration.ofSeconds(10);

        private final Path folder;
        private Sukien sukien;
        private int threads = Runtime.getRuntime().availableProcessors();
        private Duration commitInterval = COMMIT_INTERVAL;
        private double buffer = BUFFER_MEGABYTES;
        private IndexingListener listener = IndexingListener.SILENT;
        private Directory directory;

        private Builder(Path folder) {
            this.folder = Objects.requireNonNull(folder, "folder");
        }

        /** The extractor; the standard one unless told. */
        public Builder sukien(Sukien sukien) {
            this.sukien = Objects.requireNonNull(sukien, "sukien");
            return this;
        }

        /** How many threads extract; as many as there are processors unless told. */
        public Builder threads(int threads) {
            if (threads < 1) {
                throw new IllegalArgumentException(threads + " threads");
            }
            this.threads = threads;
            return this;
        }

        /** How long a run goes on before it commits what it has; 10 seconds unless told. */
        public Builder commitInterval(Duration interval) {
            commitInterval = Objects.requireNonNull(interval, "interval");
            return this;
        }

        /** How many megabytes of what is indexed are kept in memory before they are written; 128 unless told. */
        public Builder bufferMegabytes(double megabytes) {
            buffer = megabytes;
            return this;
        }

        /** Who is told how it goes. */
        public Builder listener(IndexingListener listener) {
            this.listener = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /** Where Lucene's files go, in tests. */
        Builder directory(Directory directory) {
            this.directory = directory;
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
