package org.sukien.text;

/**
 * Why a word is no Vietnamese syllable: "Washington" has a {@link #LETTER} that the language does not use, "cat" the
 * {@link #TONE} that no syllable closed by t has, "qúy" a {@link #PLACE} that neither style knows.
 *
 * <p>Of several reasons the first in this order is given. Immutable and thread-safe.
 */
public enum SyllableFault {
    /** There is nothing. */
    EMPTY("empty"),
    /** A character that is no letter of a Vietnamese syllable: a digit, a sign, "f", "j", "w", "z", a letter of another language. */
    LETTER("a character that no syllable is written with"),
    /** Two tone marks, as in "hòá". */
    TONES("more than one tone mark"),
    /** No vowel, as in "ng". */
    VOWEL("no vowel"),
    /** An opening that no syllable has, as in "kroa". */
    ONSET("an unknown onset"),
    /** An unknown rhyme, as in "boem". */
    RHYME("an unknown rhyme"),
    /** An onset and a rhyme that are not written together, as in "ce" for "ke". */
    MATCH("an onset that is not written before this rhyme"),
    /** A tone that the rhyme does not take: c, ch, p and t close syllables with sắc and nặng alone. */
    TONE("a tone that this rhyme does not take"),
    /** A tone mark where neither the old nor the new style puts it, as in "qúy". */
    PLACE("a tone mark on another letter than either style puts it on");

    private final String reason;

    SyllableFault(String reason) {
        this.reason = reason;
    }

    /** The reason in a few English words, to follow "not a syllable: ". */
    public String reason() {
        return reason;
    }
}
