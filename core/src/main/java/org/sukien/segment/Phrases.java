package org.sukien.segment;

/**
 * What was learnt of pairs, threes and fours of syllables. Immutable and thread-safe.
 *
 * <p>A pair's value has three parts of four bits: in how many tenths of its places a word went on between its two syllables,
 * in how many it was just one word, and the order of magnitude of its count. That of three syllables has two: in how many
 * tenths they were one word, and the order of magnitude of that. That of four has the last alone.
 */
record Phrases(PhraseTable pairs, PhraseTable threes, PhraseTable fours) {
    /** How many bits the values of the three tables have. */
    static final int[] BITS = {12, 8, 4};

    private static final double BASE = StrictMath.log(2.5);
    private static final int MOST = 11;

    /** The part of a whole in tenths. */
    static int tenths(float part, float whole) {
        return Math.min(10, (int) (10.49f * part / whole));
    }

    /** The order of magnitude of a count: 0 for less than a half, 11 at most. */
    static int magnitude(float count) {
        return count < 0.5f ? 0 : 1 + Math.max(0, Math.min(MOST - 1, (int) (StrictMath.log(count) / BASE)));
    }

    /** Packs up to three parts of a value. */
    static int pack(int first, int second, int third) {
        return first | second << 4 | third << 8;
    }

    /** The tables in their order in a file. */
    PhraseTable[] tables() {
        return new PhraseTable[] {pairs, threes, fours};
    }
}
