package org.sukien.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;

/** What reaches the tokenizer, and where its terms stood in the given text. */
public class VietnameseNormalizationCharFilterTest extends FilterTestCase {
    @Override
    Reader filter(Reader characters) {
        return new VietnameseNormalizationCharFilter(characters);
    }

    public void testTermsAreComposedAndOffsetsAreThoseOfTheGivenText() throws IOException {
        try (Analyzer analyzer = over(false)) {
            assertAnalyzesTo(
                    analyzer,
                    "Ở Hoa\u0300 Bi\u0300nh",
                    new String[] {"Ở", "Hoà", "Bình"},
                    new int[] {0, 2, 7},
                    new int[] {1, 6, 12});
        }
    }

    public void testTextInNormalFormPassesAsItIs() throws IOException {
        try (Analyzer analyzer = over(false)) {
            assertAnalyzesTo(analyzer, "Thuý Hoà", new String[] {"Thuý", "Hoà"}, new int[] {0, 5}, new int[] {4, 8});
        }
    }

    public void testToneMarksByTheFactory() throws IOException {
        try (Analyzer analyzer = CustomAnalyzer.builder()
                .addCharFilter(VietnameseNormalizationCharFilterFactory.NAME, "tone", "old")
                .withTokenizer("whitespace")
                .build()) {
            assertAnalyzesTo(
                    analyzer, "Hoa\u0300 thuý", new String[] {"Hòa", "thúy"}, new int[] {0, 5}, new int[] {4, 9});
        }
    }

    public void testStepsByTheFactory() throws IOException {
        try (Analyzer analyzer = CustomAnalyzer.builder()
                .addCharFilter(VietnameseNormalizationCharFilterFactory.NAME, "steps", "spaces")
                .withTokenizer("whitespace")
                .build()) {
            assertAnalyzesTo(
                    analyzer, "hoa\u0300\u00a0ca", new String[] {"hoa\u0300", "ca"}, new int[] {0, 5}, new int[] {4, 7
                    });
        }
    }

    public void testEntitiesAndInvisibleCharactersLeaveOffsetsRight() throws IOException {
        try (Analyzer analyzer = over(false)) {
            assertAnalyzesTo(
                    analyzer, "Hu&#7871;&nbsp;\u200bđẹp", new String[] {"Huế", "đẹp"}, new int[] {0, 16}, new int[] {
                        9, 19
                    });
        }
    }

    public void testIsFoundByName() throws IOException {
        try (Analyzer analyzer = CustomAnalyzer.builder()
                .addCharFilter(VietnameseNormalizationCharFilterFactory.NAME)
                .withTokenizer("whitespace")
                .build()) {
            assertAnalyzesTo(analyzer, "Hoa\u0300", new String[] {"Hoà"}, new int[] {0}, new int[] {4});
        }
    }

    public void testRefusesWhatItDoesNotKnow() {
        assertRefused("tones", "old", "tones");
        assertRefused("tone", "older", "tone");
        assertRefused("steps", "nfc,nfq", "nfq");
    }

    private static void assertRefused(String argument, String value, String named) {
        IllegalArgumentException refused = expectThrows(
                IllegalArgumentException.class,
                () -> CharFilterFactory.forName(
                        VietnameseNormalizationCharFilterFactory.NAME, new HashMap<>(Map.of(argument, value))));
        assertTrue(refused.getMessage(), refused.getMessage().contains(named));
    }
}
