package org.sukien.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Adds to each term its form without diacritics, at the same position: "đắk lắk" becomes {@code đắk dak(0) lắk lak(0)},
 * where (0) is the position increment. What is typed without diacritics so finds what was written with them, while a query
 * with diacritics, analysed without this filter, finds what was written with these alone.
 *
 * <p>A term without diacritics comes once: its frequency is not doubled. The added form has all attributes of the term,
 * among them offsets, type, flags and whether it is a keyword. đ becomes d. Capitals stay. Units: UTF-16 code units. Nothing is allocated for a
 * term. Like every token filter, one is used by one thread at a time. Known weakness: letters beyond U+1EFF keep their
 * marks.
 */
public final class VietnameseFoldFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

    private final KeptAttributes kept = new KeptAttributes(this);
    /** Where the term to be folded next changes first; -1 if none waits. */
    private int change = -1;

    /** A filter over a stream. */
    public VietnameseFoldFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (change >= 0) {
            kept.restore();
            term.setLength(PlainLetters.fold(term.buffer(), change, term.length()));
            position.setPositionIncrement(0);
            change = -1;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        int at = PlainLetters.firstChange(term.buffer(), term.length());
        if (at < term.length() && !isMarksAlone(at)) {
            kept.keep();
            change = at;
        }
        return true;
    }

    /** Of marks without letters nothing would be left. */
    private boolean isMarksAlone(int at) {
        return at == 0 && PlainLetters.isNothing(term.buffer(), term.length());
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        kept.forget();
        change = -1;
    }
}
