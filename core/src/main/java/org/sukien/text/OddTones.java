package org.sukien.text;

/**
 * The trace that a tone on the wrong vowel leaves among four characters in a row, as bits: "hòan" shows a toned vowel, a plain
 * one and a letter that closes the syllable. Each character has four bits for each kind of trace, one for each place where
 * it may stand; a trace is there where four characters have the bits of their places. So a whole text is looked through
 * with four operations and no branch a character, and what is found is looked at again by {@link PlaceStep}, which knows
 * words.
 *
 * <p>The kinds come from the rhymes of rhymes.tsv with their mark on another letter than either style has it on. Each kind
 * may hold more than such rhymes; all that {@link PlaceStep} changes is in one of them.
 */
final class OddTones {
    /** The bits that the traces take of a character's number; what is above them is for others. */
    static final int BITS = 24;

    /** Of each kind the bit of its last place. */
    static final int FOUND = 0x888888;

    /** Letters that may follow two vowels in a syllable. */
    private static final String CLOSING = "cmnpt";

    private OddTones() {}

    /** The places that a character may have in each kind of trace. */
    static int of(char c) {
        int code = CharTable.code(c);
        boolean letter = CharTable.kind(c) == CharTable.LETTER;
        boolean vowel = Letters.isVowel(code);
        boolean plain = vowel && CharTable.tone(c) == 0;
        boolean toned = vowel && !plain && !Letters.takesTheMark(code);
        boolean goesOn = plain || isOf(CLOSING, code) || letter && code == 0;
        boolean second = plain && !isOf("iu", code) || toned && isOf("u", code);
        return kind(0, true, toned, plain, goesOn)
                | kind(1, true, isOf("g", code), toned && isOf("i", code), plain)
                | kind(2, true, isOf("q", code), toned && isOf("u", code), plain)
                | kind(3, true, second, toned && !isOf("ae", code) || plain && isOf("êơ", code), !letter)
                | kind(4, !isOf("q", code), plain && isOf("uưy", code), toned && isOf("ai", code), !letter)
                | kind(5, !isOf("g", code), plain && isOf("i", code), toned && isOf("au", code), !letter);
    }

    private static int kind(int number, boolean first, boolean second, boolean third, boolean fourth) {
        int places = (first ? 1 : 0) | (second ? 2 : 0) | (third ? 4 : 0) | (fourth ? 8 : 0);
        return places << 4 * number;
    }

    private static boolean isOf(String letters, int code) {
        return letters.chars().anyMatch(c -> CharTable.code((char) c) == code);
    }
}
