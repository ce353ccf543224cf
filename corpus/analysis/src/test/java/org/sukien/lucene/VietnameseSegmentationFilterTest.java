package org.sukien.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.apache.lucene.util.ResourceLoader;
import org.sukien.lucene.VietnameseSegmentationFilter.Mode;
import org.sukien.segment.WordSegmenter;

/** Words as terms and as a graph, under Lucene's own harness, on a toy model. */
public class VietnameseSegmentationFilterTest extends BaseTokenStreamTestCase {
    private static final WordSegmenter SEGMENTER = WordSegmenter.of(ToySegmenter.model());
    private static final String[] PIECES = {
        "công", "an", "Công", "An", "họp", "báo", "nông", "dân", "Trần", "Thị", "Lụa", "cá", "chợ", ",", ".", "-", "\n",
        "5", "%", "😀"
    };

    public void testAWordIsOneTermOverItsSyllables() throws IOException {
        try (Analyzer analyzer = analyzer(Mode.WORDS)) {
            assertAnalyzesTo(
                    analyzer,
                    "Công an xã gặp nông  dân.",
                    new String[] {"Công an", "xã", "gặp", "nông dân"},
                    new int[] {0, 8, 11, 15},
                    new int[] {7, 10, 14, 24},
                    new int[] {1, 1, 1, 1});
        }
    }

    public void testAGraphHasTheSyllablesBeneathTheWord() throws IOException {
        try (Analyzer analyzer = analyzer(Mode.GRAPH)) {
            assertAnalyzesTo(
                    analyzer,
                    "Bà Trần Thị Lụa họp báo",
                    new String[] {"Bà", "Trần Thị Lụa", "Trần", "Thị", "Lụa", "họp báo", "họp", "báo"},
                    new int[] {0, 3, 3, 8, 12, 16, 16, 20},
                    new int[] {2, 15, 7, 11, 15, 23, 19, 23},
                    null,
                    new int[] {1, 1, 0, 1, 1, 1, 0, 1},
                    new int[] {1, 3, 1, 1, 1, 2, 1, 1});
        }
    }

    public void testSyllablesThatAreWordsStayApart() throws IOException {
        for (Mode mode : Mode.values()) {
            try (Analyzer analyzer = analyzer(mode)) {
                assertAnalyzesTo(analyzer, "Chợ xã, cá ngon", new String[] {"Chợ", "xã", "cá", "ngon"});
                assertAnalyzesTo(analyzer, "công, an", new String[] {"công", "an"});
                assertAnalyzesTo(analyzer, "", new String[0]);
            }
        }
    }

    public void testOffsetsOfDecomposedLettersAreTheGivenTexts() throws IOException {
        String text = Normalizer.normalize("Xã gặp nông dân", Form.NFD);
        try (Analyzer analyzer = analyzer(Mode.WORDS)) {
            assertAnalyzesTo(
                    analyzer,
                    text,
                    new String[] {"Xã", "gặp", "nông dân"},
                    new int[] {0, 4, text.indexOf("no")},
                    new int[] {3, 9, text.length()});
        }
    }

    public void testWhatALeftOutTermBreaksStaysApart() throws IOException {
        for (Mode mode : Mode.values()) {
            try (Analyzer analyzer = without(mode, "an")) {
                assertAnalyzesTo(analyzer, "công an họp báo", first(mode, "công", "họp báo", "họp", "báo"));
            }
            try (Analyzer analyzer = without(mode, "công")) {
                assertAnalyzesTo(analyzer, "công an họp báo", first(mode, "an", "họp báo", "họp", "báo"));
            }
            try (Analyzer analyzer = without(mode, "thị")) {
                assertAnalyzesTo(
                        analyzer,
                        "bà Trần Thị Lụa gặp nông dân",
                        first(mode, "bà", "Trần", "Lụa", "gặp", "nông dân", "nông", "dân"));
            }
        }
    }

    public void testASeparatorOfOnesOwn() throws IOException {
        try (Analyzer analyzer =
                analyzer(tokens -> new VietnameseSegmentationFilter(tokens, SEGMENTER, Mode.WORDS, "_"))) {
            assertAnalyzesTo(analyzer, "công an họp báo", new String[] {"công_an", "họp_báo"});
        }
    }

    public void testTheAnalyzerFoldsWords() throws IOException {
        try (Analyzer analyzer = VietnameseAnalyzer.builder()
                .segmentation(VietnameseSegmentationFilter.with(SEGMENTER, Mode.GRAPH))
                .build()) {
            assertAnalyzesTo(
                    analyzer,
                    "Nông dân họp",
                    new String[] {"nông dân", "nong dan", "nông", "nong", "dân", "dan", "họp", "hop"},
                    new int[] {0, 0, 0, 0, 5, 5, 9, 9},
                    new int[] {8, 8, 4, 4, 8, 8, 12, 12},
                    null,
                    new int[] {1, 0, 0, 0, 1, 0, 1, 0},
                    new int[] {2, 2, 1, 1, 1, 1, 1, 1});
        }
    }

    public void testBehindAnotherTokenizerItSaysWhatItNeeds() throws IOException {
        Tokenizer other = new WhitespaceTokenizer();
        other.setReader(new StringReader("công an"));
        try (TokenStream stream = new VietnameseSegmentationFilter(other, SEGMENTER, Mode.WORDS)) {
            stream.reset();
            IllegalStateException refused = expectThrows(IllegalStateException.class, stream::incrementToken);
            assertTrue(refused.getMessage().contains("needs VietnameseTokenizer"));
        }
    }

    public void testRandomText() throws IOException {
        for (Mode mode : Mode.values()) {
            try (Analyzer analyzer = analyzer(mode)) {
                checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
            }
        }
    }

    public void testRandomSyllables() throws IOException {
        Random random = random();
        for (Mode mode : Mode.values()) {
            try (Analyzer analyzer = analyzer(mode);
                    Analyzer holed = without(mode, "thị", "an")) {
                for (int round = 0; round < 200 * RANDOM_MULTIPLIER; round++) {
                    StringBuilder text = new StringBuilder();
                    for (int i = random.nextInt(30); i > 0; i--) {
                        text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(9) == 0 ? "" : " ");
                    }
                    String written = random.nextBoolean() ? text.toString() : Normalizer.normalize(text, Form.NFD);
                    checkAnalysisConsistency(random, analyzer, random.nextBoolean(), written);
                    checkAnalysisConsistency(random, holed, random.nextBoolean(), written);
                }
            }
        }
    }

    public void testTheFactoryTakesAModelModeAndSeparator() throws IOException {
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        ToySegmenter.model().write(model);
        Map<String, String> args = FactoriesTest.args("model", "words.model");
        args.put("mode", "graph");
        args.put("separator", "_");
        VietnameseSegmentationFilterFactory factory = new VietnameseSegmentationFilterFactory(args);
        factory.inform(new OneResource(model.toByteArray()));
        try (Analyzer analyzer = analyzer(factory::create)) {
            assertAnalyzesTo(analyzer, "công an họp", new String[] {"công_an", "công", "an", "họp"});
        }
    }

    public void testAModelThatIsMissingOrDamagedIsNamed() {
        VietnameseSegmentationFilterFactory factory =
                new VietnameseSegmentationFilterFactory(FactoriesTest.args("model", "words.model"));
        IOException damaged =
                expectThrows(IOException.class, () -> factory.inform(new OneResource(new byte[] {1, 2, 3})));
        assertEquals("words.model is no segmentation model", damaged.getMessage());
        expectThrows(IOException.class, () -> factory.inform(new ClasspathResourceLoader(getClass())));
        VietnameseSegmentationFilterFactory installed =
                new VietnameseSegmentationFilterFactory(FactoriesTest.args("mode", "words"));
        IllegalArgumentException missing = expectThrows(
                IllegalArgumentException.class, () -> installed.inform(new ClasspathResourceLoader(getClass())));
        assertTrue(missing.getMessage().contains("org.sukien:sukien-segmentation"));
        expectThrows(
                IllegalArgumentException.class,
                () -> TokenFilterFactory.forName("vietnameseSegmentation", FactoriesTest.args("mode", "lattice")));
    }

    private static String[] first(Mode mode, String... terms) {
        if (mode == Mode.GRAPH) {
            return terms;
        }
        return Arrays.copyOf(terms, terms.length - 2); // without the syllables of the last word
    }

    private static Analyzer analyzer(Mode mode) {
        return analyzer(VietnameseSegmentationFilter.with(SEGMENTER, mode)::apply);
    }

    /** Words behind a filter that leaves out terms. */
    private static Analyzer without(Mode mode, String... terms) {
        CharArraySet left = StopFilter.makeStopSet(terms, true);
        return analyzer(tokens -> new VietnameseSegmentationFilter(new StopFilter(tokens, left), SEGMENTER, mode));
    }

    private static Analyzer analyzer(Function<TokenStream, TokenStream> words) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new VietnameseTokenizer();
                return new TokenStreamComponents(tokenizer, words.apply(tokenizer));
            }
        };
    }

    /** Gives the same bytes for every name. */
    private static final class OneResource implements ResourceLoader {
        private final byte[] bytes;

        OneResource(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream openResource(String resource) {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public <T> Class<? extends T> findClass(String name, Class<T> expected) {
            throw new UnsupportedOperationException();
        }
    }
}
