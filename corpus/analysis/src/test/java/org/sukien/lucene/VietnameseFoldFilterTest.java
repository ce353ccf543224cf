package org.sukien.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.tests.analysis.CannedTokenStream;
import org.apache.lucene.tests.analysis.MockTokenizer;
import org.apache.lucene.tests.analysis.Token;

/** What the filter adds, and what it leaves alone. */
public class VietnameseFoldFilterTest extends FilterTestCase {
    @Override
    TokenStream filter(TokenStream terms) {
        return new VietnameseFoldFilter(terms);
    }

    public void testAddsTheFormWithoutDiacriticsAtTheSamePosition() throws IOException {
        assertFolds("đắk lắk", "đắk", "dak", "lắk", "lak");
        assertFolds("Đường Ở", "Đường", "Duong", "Ở", "O");
    }

    public void testATermWithoutDiacriticsComesOnce() throws IOException {
        try (Analyzer analyzer = over(false)) {
            assertAnalyzesTo(
                    analyzer, "công an 113", new String[] {"công", "cong", "an", "113"}, new int[] {1, 0, 1, 1});
        }
    }

    public void testFoldsMarksThatStandAlone() throws IOException {
        assertFolds("hoa\u0300", "hoa\u0300", "hoa");
        assertFolds("\u0300\u0301", "\u0300\u0301");
    }

    public void testFoldsLettersOfOtherLanguages() throws IOException {
        assertFolds("müller señor", "müller", "muller", "señor", "senor");
        assertFolds("ß æ д 中", "ß", "æ", "д", "中");
    }

    public void testOffsetsTypeAndLengthAreTheTerms() throws IOException {
        try (TokenStream stream = new VietnameseFoldFilter(new CannedTokenStream(word()))) {
            assertTokenStreamContents(
                    stream,
                    new String[] {"Huế", "Hue"},
                    new int[] {3, 3},
                    new int[] {6, 6},
                    new String[] {"<WORD>", "<WORD>"},
                    new int[] {1, 0},
                    new int[] {2, 2},
                    null);
        }
    }

    public void testFlagsAreTheTerms() throws IOException {
        try (TokenStream stream = new VietnameseFoldFilter(new CannedTokenStream(word()))) {
            FlagsAttribute flags = stream.addAttribute(FlagsAttribute.class);
            stream.reset();
            for (int i = 0; i < 2; i++) {
                assertTrue(stream.incrementToken());
                assertEquals(7, flags.getFlags());
            }
            assertFalse(stream.incrementToken());
            stream.end();
        }
    }

    private static Token word() {
        Token word = new Token("Huế", 1, 3, 6);
        word.setType("<WORD>");
        word.setFlags(7);
        word.setPositionLength(2);
        return word;
    }

    public void testTheAddedFormOfAKeywordIsAKeyword() throws IOException {
        MockTokenizer tokenizer = new MockTokenizer(MockTokenizer.WHITESPACE, false);
        tokenizer.setReader(new StringReader("huế đẹp"));
        CharArraySet keywords = new CharArraySet(List.of("huế"), false);
        try (TokenStream stream = new VietnameseFoldFilter(new SetKeywordMarkerFilter(tokenizer, keywords))) {
            KeywordAttribute keyword = stream.addAttribute(KeywordAttribute.class);
            stream.reset();
            for (boolean expected : new boolean[] {true, true, false, false}) {
                assertTrue(stream.incrementToken());
                assertEquals(expected, keyword.isKeyword());
            }
            assertFalse(stream.incrementToken());
            stream.end();
        }
    }

    public void testAFilterBehindThatChangesTheTermDoesNoHarm() throws IOException {
        try (Analyzer analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new MockTokenizer(MockTokenizer.WHITESPACE, false);
                TokenStream folded = new VietnameseFoldFilter(tokenizer);
                return new TokenStreamComponents(tokenizer, new TruncateTokenFilter(new LowerCaseFilter(folded), 2));
            }
        }) {
            assertAnalyzesTo(analyzer, "Đường ẤY", new String[] {"đư", "du", "ấy", "ay"}, new int[] {1, 0, 1, 0});
        }
    }

    private void assertFolds(String text, String... terms) throws IOException {
        try (Analyzer analyzer = over(false)) {
            assertAnalyzesTo(analyzer, text, terms);
        }
    }
}
