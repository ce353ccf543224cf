package org.sukien.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.tests.analysis.CannedTokenStream;
import org.apache.lucene.tests.analysis.Token;

/** Which syllables get a second spelling, and which don't. */
public class VietnameseSpellingFilterTest extends FilterTestCase {
    @Override
    TokenStream filter(TokenStream terms) {
        return new VietnameseSpellingFilter(terms);
    }

    public void testAddsTheOtherSpellingAtTheSamePosition() throws IOException {
        try (Analyzer analyzer = over(false)) {
            assertAnalyzesTo(
                    analyzer,
                    "kỹ thuật quí mĩ",
                    new String[] {"kỹ", "kĩ", "thuật", "quí", "quý", "mĩ", "mỹ"},
                    new int[] {0, 0, 3, 9, 9, 13, 13},
                    new int[] {2, 2, 8, 12, 12, 15, 15},
                    new int[] {1, 0, 1, 1, 0, 1, 0});
        }
    }

    public void testSyllablesOfOneSpellingStayAlone() throws IOException {
        try (Analyzer analyzer = over(false)) {
            String[] alone = {"ý", "y", "tế", "thúy", "thi", "chỉ", "yêu", "gì", "facebook", "mỹlệ", "k", "15"};
            assertAnalyzesTo(analyzer, String.join(" ", alone), alone);
        }
    }

    public void testSyllablesOfATermChangeAtOnce() throws IOException {
        try (Analyzer analyzer = over(true)) {
            assertAnalyzesTo(analyzer, "lý kỳ", new String[] {"lý kỳ", "lí kì"}, new int[] {1, 0});
            assertAnalyzesTo(analyzer, "kinh tế", new String[] {"kinh tế"});
        }
    }

    public void testPositionLengthIsTheTerms() throws IOException {
        Token word = new Token("bác sỹ", 1, 0, 6);
        word.setPositionLength(2);
        try (TokenStream stream = new VietnameseSpellingFilter(new CannedTokenStream(word))) {
            assertTokenStreamContents(
                    stream,
                    new String[] {"bác sỹ", "bác sĩ"},
                    new int[] {0, 0},
                    new int[] {6, 6},
                    null,
                    new int[] {1, 0},
                    new int[] {2, 2},
                    null);
        }
    }
}
