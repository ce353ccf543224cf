package org.sukien.segment;

/** Numbers that stand for rows of syllables: equal rows have equal ones, and others hardly ever. Stateless and thread-safe. */
final class Hash {
    private static final long MIXER = 0xD6E8FEB86659FD93L;
    private static final long JOINT = 0x9E3779B97F4A7C15L;

    private Hash() {}

    /** Spreads a number over all bits. */
    static long mix(long x) {
        long h = x;
        h ^= h >>> 32;
        h *= MIXER;
        h ^= h >>> 32;
        h *= MIXER;
        return h ^ h >>> 32;
    }

    /** The number of a row of syllables with one more at its end; that of one syllable alone is its mixed key. */
    static long join(long row, long syllable) {
        return mix(row * 31 + syllable + JOINT);
    }
}
