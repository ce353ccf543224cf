package org.sukien.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.apache.lucene.util.Version;

/** Every part is found by its name, and refuses what it doesn't know. */
public class FactoriesTest extends BaseTokenStreamTestCase {
    private static final List<String> FILTERS = List.of(
            VietnameseFoldFilterFactory.NAME,
            VietnameseSegmentationFilterFactory.NAME,
            VietnameseSpellingFilterFactory.NAME,
            VietnameseStopFilterFactory.NAME);

    public void testTheAnalyzerIsMadeOfPartsFoundByName() throws IOException {
        String text = "Ông Lý có kỹ thuật và tới Hoa\u0300 Bình ngày 24/9";
        try (Analyzer parts = CustomAnalyzer.builder(new ClasspathResourceLoader(getClass()))
                        .withTokenizer("vietnamese")
                        .addTokenFilter("lowercase")
                        .addTokenFilter("vietnameseStop")
                        .addTokenFilter("vietnameseSpelling")
                        .addTokenFilter("vietnameseFold")
                        .build();
                Analyzer whole = VietnameseAnalyzer.builder()
                        .stopWords(VietnameseAnalyzer.standardStopWords())
                        .spellings(true)
                        .build()) {
            checkAnalysisConsistency(random(), parts, false, text);
            String[] terms = {
                "ông", "ong", "lý", "ly", "lí", "li", "có", "co", "kỹ", "ky", "kĩ", "ki", "thuật", "thuat", "hòa",
                "hoa", "bình", "binh", "ngày", "ngay", "24/9"
            };
            assertAnalyzesTo(parts, text, terms);
            assertAnalyzesTo(whole, text, terms);
        }
    }

    public void testNamesAreKnownToLucene() {
        assertTrue(TokenizerFactory.availableTokenizers().contains("vietnamese"));
        assertTrue(CharFilterFactory.availableCharFilters().contains("vietnameseNormalization"));
        assertTrue(TokenFilterFactory.availableTokenFilters().containsAll(FILTERS));
    }

    public void testTheTokenizerTakesToneAndSteps() throws IOException {
        try (Analyzer analyzer = CustomAnalyzer.builder()
                .withTokenizer("vietnamese", "tone", "new", "steps", "nfc")
                .build()) {
            assertAnalyzesTo(analyzer, "Ho\u0300a a&amp;b", new String[] {"Hoà", "a", "amp", "b"});
        }
        try (Analyzer analyzer = CustomAnalyzer.builder()
                .withTokenizer("vietnamese", "tone", "keep")
                .build()) {
            assertAnalyzesTo(analyzer, "hoà hòa", new String[] {"hoà", "hòa"});
        }
    }

    public void testStopWordsOfOnesOwn() throws IOException {
        try (Analyzer analyzer = CustomAnalyzer.builder(new ClasspathResourceLoader(getClass()))
                .withTokenizer("vietnamese")
                .addTokenFilter("vietnameseStop", "words", "own-stopwords.txt")
                .build()) {
            assertAnalyzesTo(analyzer, "nhà và của tôi", new String[] {"nhà", "và"});
        }
    }

    public void testAListThatIsNotThereIsNamed() {
        IOException refused = expectThrows(
                IOException.class,
                () -> CustomAnalyzer.builder(new ClasspathResourceLoader(getClass()))
                        .withTokenizer("vietnamese")
                        .addTokenFilter("vietnameseStop", "words", "nowhere.txt"));
        assertTrue(refused.getMessage(), refused.getMessage().contains("nowhere.txt"));
    }

    public void testUnknownArgumentsAreRefusedByName() {
        for (String filter : FILTERS) {
            assertRefused("colour", () -> TokenFilterFactory.forName(filter, args("colour", "red")));
        }
        assertRefused("colour", () -> TokenizerFactory.forName("vietnamese", args("colour", "red")));
        assertRefused("tone", () -> TokenizerFactory.forName("vietnamese", args("tone", "older")));
        assertRefused("nfq", () -> TokenizerFactory.forName("vietnamese", args("steps", "nfq")));
        assertRefused("tones", () -> TokenizerFactory.forName("vietnamese", args("steps", "tones")));
    }

    private static void assertRefused(String named, ThrowingRunnable made) {
        IllegalArgumentException refused = expectThrows(IllegalArgumentException.class, made);
        assertTrue(refused.getMessage(), refused.getMessage().contains(named));
    }

    /** One argument, and the version that Lucene asks for. */
    static Map<String, String> args(String name, String value) {
        Map<String, String> args = new HashMap<>(Map.of(name, value));
        args.put("luceneMatchVersion", Version.LATEST.toString());
        return args;
    }
}
