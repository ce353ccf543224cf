package org.sukien.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.corpus.source.ArticleSource;
import org.sukien.corpus.source.Sources;

/**
 * Every article of an index is found again by the words of its middle, typed as they stand there. With {@code
 * -Dsukien.news=DIR} the articles are those of a folder, else invented ones.
 */
class ExactPhraseTest {
    private static final int WORDS = 12;
    /** So many articles at most may hold the same words. */
    private static final int LIKES = 1000;

    private final Analyzer analyzer = IndexFormat.analyzer();

    @TempDir
    Path folder;

    @Test
    void everyArticleIsFoundByItsMiddle() throws IOException {
        Path index = folder.resolve("index");
        try (CorpusIndexer indexer = CorpusIndexer.builder(index).build();
                ArticleSource source = Sources.standard().open(files())) {
            indexer.run(source);
        }
        List<String> lost = new ArrayList<>();
        try (Directory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (int doc = 0; doc < reader.maxDoc(); doc++) {
                String text = reader.storedFields().document(doc).get(Fields.TEXT);
                if (!isFound(searcher, doc, middle(text))) {
                    lost.add(reader.storedFields().document(doc).get(Fields.ID));
                }
            }
            assertThat(reader.maxDoc()).isPositive();
        }
        assertThat(lost).isEmpty();
    }

    private List<String> files() throws IOException {
        String news = System.getProperty("sukien.news");
        if (news == null) {
            return List.of(InventedCorpus.file(folder, 0, 100).toString());
        }
        try (Stream<Path> files = Files.list(Path.of(news))) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    /** A slice of the text's middle, from blank to blank. */
    private static String middle(String text) {
        int start = text.length() / 2;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = start;
        for (int words = 0; words < WORDS && end < text.length(); end++) {
            words += Character.isWhitespace(text.charAt(end)) ? 1 : 0;
        }
        return text.substring(start, end);
    }

    private boolean isFound(IndexSearcher searcher, int doc, String words) throws IOException {
        Terms terms = Terms.of(analyzer, Fields.TEXT, words);
        if (terms.size() == 0) {
            return true;
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int row = 0; row < terms.size(); row++) {
            phrase.add(new Term(Fields.TEXT, new String(terms.letters(), terms.at(row), terms.length(row))));
        }
        for (ScoreDoc hit : searcher.search(phrase.build(), LIKES).scoreDocs) {
            if (hit.doc == doc) {
                return true;
            }
        }
        return false;
    }
}
