package org.sukien.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Adds to some terms a second form of them, at the same position and with all other attributes of the term: {@code đắk
 * dak(0)}. Nothing is allocated for a term. Used by one thread at a time.
 */
abstract class SecondFormFilter extends TokenFilter {
    /** The term at hand. */
    final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final KeptAttributes kept = new KeptAttributes(this);
    /** Whether the kept term comes next, in its second form. */
    private boolean waits;

    SecondFormFilter(TokenStream input) {
        super(input);
    }

    /** Whether the term at hand has a second form. */
    abstract boolean hasSecondForm();

    /** Makes the second form of the term at hand, which is the one that was last found to have one. */
    abstract void makeSecondForm();

    @Override
    public final boolean incrementToken() throws IOException {
        if (waits) {
            kept.restore();
            makeSecondForm();
            position.setPositionIncrement(0);
            waits = false;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (hasSecondForm()) {
            kept.keep();
            waits = true;
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        kept.forget();
        waits = false;
    }
}
