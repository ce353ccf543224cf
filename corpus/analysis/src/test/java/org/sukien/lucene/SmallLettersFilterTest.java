package org.sukien.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;

/** That the filter does what Lucene's own does. */
public class SmallLettersFilterTest extends BaseTokenStreamTestCase {
    public void testSmallLetters() throws IOException {
        try (Analyzer analyzer = analyzer(false)) {
            assertAnalyzesTo(analyzer, "ĐẮK Ở tp.HCM", new String[] {"đắk ở tp.hcm"});
            assertAnalyzesTo(analyzer, "A\ud801\udc00Ω\u2126Z", new String[] {"a\ud801\udc28ωωz"});
        }
    }

    public void testDoesWhatLowerCaseFilterDoes() throws IOException {
        try (Analyzer ours = analyzer(false);
                Analyzer theirs = analyzer(true)) {
            for (int i = 0; i < 500; i++) {
                String text = TestUtil.randomAnalysisString(random(), 40, false);
                if (!text.isEmpty()) {
                    assertEquals(theirs.normalize("f", text), ours.normalize("f", text));
                }
            }
        }
    }

    public void testRandomText() throws IOException {
        try (Analyzer analyzer = analyzer(false)) {
            checkRandomData(random(), analyzer, 50 * RANDOM_MULTIPLIER);
            checkOneTerm(analyzer, "", "");
        }
    }

    private static Analyzer analyzer(boolean lucenes) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new KeywordTokenizer();
                return new TokenStreamComponents(tokenizer, normalize(field, tokenizer));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return lucenes ? new LowerCaseFilter(in) : new SmallLettersFilter(in);
            }
        };
    }
}
