package org.sukien.lucene;

import org.apache.lucene.analysis.TokenStream;

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
public final class VietnameseFoldFilter extends SecondFormFilter {
    /** Where the term changes first. */
    private int change;

    /** A filter over a stream. */
    public VietnameseFoldFilter(TokenStream input) {
        super(input);
    }

    @Override
    boolean hasSecondForm() {
        change = PlainLetters.firstChange(term.buffer(), term.length());
        return change < term.length() && !isMarksAlone();
    }

    /** Of marks without letters nothing would be left. */
    private boolean isMarksAlone() {
        return change == 0 && PlainLetters.isNothing(term.buffer(), term.length());
    }

    @Override
    void makeSecondForm() {
        term.setLength(PlainLetters.fold(term.buffer(), change, term.length()));
    }
}
