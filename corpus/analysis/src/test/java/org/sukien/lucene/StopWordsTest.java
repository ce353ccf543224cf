package org.sukien.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.sukien.text.SearchKeys;
import org.sukien.text.ToneStyle;
import org.sukien.train.ArticleTexts;

/** The list of stop words: its form, and with {@code -Dsukien.news=DIR} its counts. */
class StopWordsTest {
    private static final int LONGEST = 3;

    @Test
    void formsAreSortedDifferentAndSpeltAsTermsAre() {
        List<String> forms = StopWords.rows().stream().map(StopWords.Row::form).toList();
        assertThat(forms).isSorted().doesNotHaveDuplicates();
        assertThat(forms)
                .allSatisfy(form -> assertThat(ToneStyle.OLD.place(SearchKeys.canonical(form)))
                        .isEqualTo(form));
    }

    @Test
    void holdsWordsThatTieOthersTogether() {
        assertThat(List.of("và", "của", "các", "là", "tuy nhiên", "đối với"))
                .allMatch(word -> StopWords.standard().contains(word));
    }

    /** Half of "thế giới" (world) and "tự do" (freedom), and what turns a sentence round, is worth being searched for. */
    @Test
    void holdsNoHalvesOfOtherWordsAndNoNegation() {
        assertThat(List.of("thế", "do", "sự", "bị", "chỉ", "con", "việc", "không", "chưa", "chẳng", "người"))
                .noneMatch(word -> StopWords.standard().contains(word));
    }

    @Test
    void countsAreThoseOfTheNews() throws IOException {
        String news = System.getProperty("sukien.news");
        assumeTrue(news != null, "-Dsukien.news names no articles");
        Map<String, int[]> counts = new HashMap<>();
        StopWords.rows().forEach(row -> counts.put(row.form(), new int[2]));
        try (Analyzer analyzer = VietnameseAnalyzer.builder().fold(false).build()) {
            ArticleTexts.read(Path.of(news), text -> count(terms(text, analyzer), counts));
        }
        assertThat(StopWords.rows())
                .allSatisfy(row -> assertThat(counts.get(row.form())).containsExactly(row.terms(), row.articles()));
    }

    private static void count(List<String> terms, Map<String, int[]> counts) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < terms.size(); i++) {
            String form = "";
            for (int n = 0; n < LONGEST && i + n < terms.size(); n++) {
                form = n == 0 ? terms.get(i) : form + " " + terms.get(i + n);
                if (counts.containsKey(form)) {
                    counts.get(form)[0]++;
                    found.add(form);
                }
            }
        }
        found.forEach(form -> counts.get(form)[1]++);
    }

    private static List<String> terms(String text, Analyzer analyzer) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
