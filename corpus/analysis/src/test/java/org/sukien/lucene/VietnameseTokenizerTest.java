package org.sukien.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.sukien.text.NormalizationStep;
import org.sukien.text.Normalizer;

/** The tokenizer under Lucene's own harness, and what its terms are. */
public class VietnameseTokenizerTest extends BaseTokenStreamTestCase {
    private static final String LONG_WORD = "a".repeat(VietnameseTokenizer.LONGEST);

    public void testKeepsNumbersDatesAbbreviationsCodesAndAddressesWhole() throws IOException {
        assertTerms(
                "Ngày 24/9/2023, TP.HCM có 5.000 lượt theo Nghị định 30/2020/NĐ-CP (https://tin.example/vi).",
                "Ngày",
                "24/9/2023",
                "TP.HCM",
                "có",
                "5.000",
                "lượt",
                "theo",
                "Nghị",
                "định",
                "30/2020/NĐ-CP",
                "https://tin.example/vi");
    }

    public void testTypesAreThoseOfTheKinds() throws IOException {
        try (Analyzer analyzer = analyzer()) {
            assertAnalyzesTo(
                    analyzer,
                    "Sáng 2/9, PC02 và T.Ư gửi 1,5 tới www.tin.example",
                    new String[] {"Sáng", "2/9", "PC02", "và", "T.Ư", "gửi", "1,5", "tới", "www.tin.example"},
                    new String[] {
                        "<WORD>",
                        "<DATE>",
                        "<CODE>",
                        "<WORD>",
                        "<ABBREVIATION>",
                        "<WORD>",
                        "<NUMBER>",
                        "<WORD>",
                        "<LINK>"
                    });
        }
    }

    public void testLeavesOutPunctuationAndSignsWithoutGaps() throws IOException {
        try (Analyzer analyzer = analyzer()) {
            assertAnalyzesTo(
                    analyzer,
                    "\"Tăng 5%\" – ông nói... 😀 (hết)",
                    new String[] {"Tăng", "5", "ông", "nói", "hết"},
                    new int[] {1, 6, 12, 16, 27},
                    new int[] {5, 7, 15, 19, 30},
                    new int[] {1, 1, 1, 1, 1});
        }
    }

    /** Whether the dot is the abbreviation's own hangs on what follows, which a query may not say. */
    public void testLeavesOutTheLastDotOfAnAbbreviation() throws IOException {
        assertTerms("ở TP. Huế", "ở", "TP", "Huế");
        assertTerms("ở TP.", "ở", "TP");
        assertTerms("T.Ư. Đảng", "T.Ư", "Đảng");
        try (Analyzer analyzer = analyzer()) {
            assertAnalyzesTo(analyzer, "TP. Huế", new String[] {"TP", "Huế"}, new int[] {0, 4}, new int[] {2, 7});
        }
    }

    public void testKeepsLettersBeyondTheBasicPlane() throws IOException {
        assertTerms("chữ \ud842\udfb7 ấy", "chữ", "\ud842\udfb7", "ấy");
    }

    public void testOneSpellingOfTonesWithTheGivenTextsOffsets() throws IOException {
        try (Analyzer analyzer = analyzer()) {
            assertAnalyzesTo(
                    analyzer,
                    "hoà hòa hoa\u0300 khoẻ thuý qúy",
                    new String[] {"hòa", "hòa", "hòa", "khỏe", "thúy", "quý"},
                    new int[] {0, 4, 8, 13, 18, 23},
                    new int[] {3, 7, 12, 17, 22, 26});
        }
    }

    public void testATermEndsBeforeWhatWasRemovedBehindIt() throws IOException {
        try (Analyzer analyzer = analyzer()) {
            assertAnalyzesTo(
                    analyzer, "Hu&#7871;\u200b\u00a0đẹp", new String[] {"Huế", "đẹp"}, new int[] {0, 11}, new int[] {
                        9, 14
                    });
        }
    }

    public void testANormalizerOfOnesOwn() throws IOException {
        try (Analyzer analyzer =
                analyzer(Normalizer.builder().none().with(NormalizationStep.NFC).build())) {
            assertAnalyzesTo(analyzer, "Hoa\u0300 &amp; Bình", new String[] {"Hoà", "amp", "Bình"});
        }
    }

    public void testCutsWhatIsTooLongForATerm() throws IOException {
        String word = LONG_WORD + LONG_WORD + "b";
        try (Analyzer analyzer = analyzer()) {
            assertAnalyzesTo(
                    analyzer,
                    word + " c",
                    new String[] {LONG_WORD, LONG_WORD, "b", "c"},
                    new int[] {0, 255, 510, 512},
                    new int[] {255, 510, 511, 513});
        }
    }

    public void testATermOfTheGreatestLengthIsWhole() throws IOException {
        assertTerms(LONG_WORD, LONG_WORD);
    }

    public void testTextWithoutTerms() throws IOException {
        assertTerms("");
        assertTerms(" \n ");
        assertTerms("... – %");
    }

    public void testTheFinalOffsetIsTheGivenTextsEnd() throws IOException {
        try (Analyzer analyzer = analyzer();
                TokenStream stream = analyzer.tokenStream("f", "Hoa\u0300!  ")) {
            assertTokenStreamContents(
                    stream, new String[] {"Hòa"}, new int[] {0}, new int[] {4}, null, null, null, 7, false);
        }
    }

    public void testReadsTheWholeField() throws IOException {
        int count = 30_000;
        String text = "đồng ".repeat(count);
        try (Analyzer analyzer = analyzer();
                TokenStream stream = analyzer.tokenStream("f", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            int found = 0;
            while (stream.incrementToken()) {
                assertEquals("đồng", term.toString());
                found++;
            }
            stream.end();
            assertEquals(count, found);
        }
    }

    public void testATextHalfReadLeavesNothingForTheNext() throws IOException {
        try (Analyzer analyzer = analyzer()) {
            try (TokenStream stream = analyzer.tokenStream("f", LONG_WORD + "b một hai")) {
                stream.reset();
                assertTrue(stream.incrementToken());
            }
            assertAnalyzesTo(analyzer, "ba bốn", new String[] {"ba", "bốn"}, new int[] {0, 3}, new int[] {2, 6});
        }
    }

    public void testRandomText() throws IOException {
        try (Analyzer analyzer = analyzer()) {
            checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
            checkRandomData(random(), analyzer, 20 * RANDOM_MULTIPLIER, 8192);
        }
    }

    private static void assertTerms(String text, String... terms) throws IOException {
        try (Analyzer analyzer = analyzer()) {
            int[] increments = new int[terms.length];
            Arrays.fill(increments, 1);
            assertAnalyzesTo(analyzer, text, terms, increments);
        }
    }

    private static Analyzer analyzer() {
        return analyzer(VietnameseTokenizer.standard());
    }

    private static Analyzer analyzer(Normalizer normalizer) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new VietnameseTokenizer(newAttributeFactory(), normalizer));
            }
        };
    }
}
