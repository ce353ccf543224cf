package org.sukien.lucene;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.BytesRef;

/** The whole way from text to terms. */
public class VietnameseAnalyzerTest extends BaseTokenStreamTestCase {
    private static final String SENTENCE = "Đoàn đến TP.HCM ngày 24/9";

    public void testTermsAndTheirFoldedForms() throws IOException {
        try (Analyzer analyzer = new VietnameseAnalyzer()) {
            assertAnalyzesTo(
                    analyzer,
                    SENTENCE,
                    new String[] {"đoàn", "doan", "đến", "den", "tp.hcm", "ngày", "ngay", "24/9"},
                    new int[] {0, 0, 5, 5, 9, 16, 16, 21},
                    new int[] {4, 4, 8, 8, 15, 20, 20, 25},
                    new int[] {1, 0, 1, 0, 1, 1, 0, 1});
        }
    }

    public void testForQueriesTermsAlone() throws IOException {
        try (Analyzer analyzer = VietnameseAnalyzer.builder().fold(false).build()) {
            assertAnalyzesTo(analyzer, SENTENCE, new String[] {"đoàn", "đến", "tp.hcm", "ngày", "24/9"});
        }
    }

    public void testOneTermForAllSpellings() throws IOException {
        try (Analyzer analyzer = VietnameseAnalyzer.builder().fold(false).build()) {
            for (String typed : List.of("Hoà", "hòa", "HÒA", "HOÀ", "Hoa\u0300", "ho&agrave;", "ho\u00adà")) {
                assertAnalyzesTo(analyzer, typed, new String[] {"hòa"}, new int[] {0}, new int[] {typed.length()});
            }
            for (String other : List.of("hoa", "hoả", "hoạ")) {
                assertFalse(analyzer.normalize("f", other).equals(new BytesRef("hòa")));
            }
        }
    }

    public void testDecomposedTextHasTheSameTerms() throws IOException {
        try (Analyzer analyzer = VietnameseAnalyzer.builder().fold(false).build()) {
            assertAnalyzesTo(
                    analyzer,
                    Normalizer.normalize(SENTENCE, Normalizer.Form.NFD),
                    new String[] {"đoàn", "đến", "tp.hcm", "ngày", "24/9"},
                    new int[] {0, 6, 12, 19, 25},
                    new int[] {5, 11, 18, 24, 29});
        }
    }

    public void testStopWordsLeaveAGap() throws IOException {
        CharArraySet words = new CharArraySet(List.of("của", "là"), false);
        try (Analyzer analyzer =
                VietnameseAnalyzer.builder().fold(false).stopWords(words).build()) {
            assertAnalyzesTo(analyzer, "Nhà Của tôi", new String[] {"nhà", "tôi"}, new int[] {1, 2});
        }
    }

    public void testTheStandardStopWordsLeaveGapsToo() throws IOException {
        try (Analyzer analyzer = VietnameseAnalyzer.builder()
                .stopWords(VietnameseAnalyzer.standardStopWords())
                .build()) {
            assertAnalyzesTo(
                    analyzer, "Các làng và xã", new String[] {"làng", "lang", "xã", "xa"}, new int[] {2, 0, 2, 0});
        }
    }

    public void testSpellingsComeWithTheirFoldedForms() throws IOException {
        try (Analyzer analyzer = VietnameseAnalyzer.builder().spellings(true).build()) {
            assertAnalyzesTo(
                    analyzer, "Kỹ sư", new String[] {"kỹ", "ky", "kĩ", "ki", "sư", "su"}, new int[] {1, 0, 0, 0, 1, 0});
        }
    }

    public void testSegmentationSeesCapitals() throws IOException {
        try (Analyzer analyzer = VietnameseAnalyzer.builder()
                .segmentation(VietnameseAnalyzerTest::capitalised)
                .fold(false)
                .build()) {
            assertAnalyzesTo(analyzer, "Ông Trần Bá Lộc đến", new String[] {"ông", "trần", "bá", "lộc"});
        }
    }

    public void testWildcardTermsGetTheOneSpelling() {
        try (Analyzer analyzer = new VietnameseAnalyzer()) {
            assertEquals(new BytesRef("hòa bì"), analyzer.normalize("f", "Hoa\u0300 Bi\u0300"));
        }
    }

    public void testRandomText() throws IOException {
        CharArraySet words = new CharArraySet(List.of("a", "của"), false);
        try (Analyzer index = new VietnameseAnalyzer();
                Analyzer query = VietnameseAnalyzer.builder()
                        .fold(false)
                        .stopWords(words)
                        .spellings(true)
                        .build()) {
            checkRandomData(random(), index, 200 * RANDOM_MULTIPLIER);
            checkRandomData(random(), query, 100 * RANDOM_MULTIPLIER);
        }
    }

    private static TokenStream capitalised(TokenStream input) {
        return new FilteringTokenFilter(input) {
            private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

            @Override
            protected boolean accept() {
                return Character.isUpperCase(term.charAt(0));
            }
        };
    }
}
