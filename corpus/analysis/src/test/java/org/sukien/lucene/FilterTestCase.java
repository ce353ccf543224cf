package org.sukien.lucene;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;

/** What each filter is put to by Lucene's own harness: random text, offsets, use again and from several threads. */
abstract class FilterTestCase extends BaseTokenStreamTestCase {
    /** The filter in question, if it is one of terms. */
    TokenStream filter(TokenStream terms) {
        return terms;
    }

    /** The filter in question, if it is one of characters. */
    Reader filter(Reader characters) {
        return characters;
    }

    public void testEmptyTerm() throws IOException {
        try (Analyzer analyzer = over(true)) {
            checkOneTerm(analyzer, "", "");
        }
    }

    public void testRandomText() throws IOException {
        try (Analyzer words = over(false);
                Analyzer whole = over(true)) {
            checkRandomData(random(), words, 200 * RANDOM_MULTIPLIER);
            checkRandomData(random(), whole, 50 * RANDOM_MULTIPLIER);
        }
    }

    /** The filter over the whole text as one term, or over the words between spaces. */
    final Analyzer over(boolean whole) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer =
                        whole ? new KeywordTokenizer() : new MockTokenizer(MockTokenizer.WHITESPACE, false);
                return new TokenStreamComponents(tokenizer, filter(tokenizer));
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                return filter(reader);
            }
        };
    }
}
