package org.sukien.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.sukien.corpus.index.IndexFormat;
import org.sukien.text.SearchKeys;
import org.sukien.text.Span;

/** What holds for invented articles holds for thousands of real ones. Needs {@code -Dsukien.index=DIR}. */
@EnabledIfSystemProperty(named = "sukien.index", matches = ".+")
class LargeIndexTest {
    private static final int WORDS = 8;

    private static CorpusIndex open() throws IOException {
        return CorpusIndex.open(Path.of(System.getProperty("sukien.index")));
    }

    /** Words from the middle of a text, with the signs between them; empty where no word is. */
    private static String middle(String text) {
        int start = text.length() / 2;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = start;
        for (int words = 0; end < text.length(); end++) {
            if (Character.isWhitespace(text.charAt(end)) && ++words == WORDS) {
                break;
            }
        }
        String slice = text.substring(start, end);
        return slice.chars().noneMatch(Character::isLetterOrDigit) ? "" : slice;
    }

    @Test
    void findsEveryArticleByAPhraseFromItsMiddle() throws IOException {
        try (CorpusIndex index = open();
                Analyzer analyzer = IndexFormat.analyzer()) {
            WordQueries words = new WordQueries(analyzer, new IndexWords(index.reader()));
            List<String> lost = new ArrayList<>();
            List<String> wrong = new ArrayList<>();
            int[] count = new int[1];
            index.each(index.query("*"), article -> {
                String slice = middle(article.text());
                if (!slice.isEmpty()) {
                    String phrase = "\"" + slice.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
                    List<String> asked = words.terms("text", slice);
                    boolean[] found = new boolean[1];
                    index.each(index.query(phrase), other -> {
                        for (Match match : other.matches()) {
                            Span span = match.span();
                            List<String> terms =
                                    words.terms("text", other.text().substring(span.start(), span.end()));
                            if (terms.size() != asked.size() || !answers(terms, 0, asked)) {
                                wrong.add(other.id() + ": " + slice + ": " + terms);
                            }
                        }
                        found[0] |= other.order() == article.order();
                        return true;
                    });
                    count[0]++;
                    if (!found[0]) {
                        lost.add(article.id() + ": " + phrase);
                    }
                }
                return true;
            });
            System.out.println(
                    count[0] + " of " + index.size() + " articles asked for by a phrase, not found: " + lost.size());
            assertThat(lost).isEmpty();
            assertThat(wrong).isEmpty();
        }
    }

    /** Whether a run of terms is what was asked for: word by word the same, or the same without diacritics where none were typed. */
    static boolean answers(List<String> terms, int from, List<String> asked) {
        if (from + asked.size() > terms.size()) {
            return false;
        }
        for (int i = 0; i < asked.size(); i++) {
            String term = terms.get(from + i);
            if (!term.equals(asked.get(i)) && !SearchKeys.fold(term).equals(asked.get(i))) {
                return false;
            }
        }
        return true;
    }
}
