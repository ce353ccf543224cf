package org.sukien.recognize;

/** Some of an article's tokens, a bit each. Work grows with the range asked for, sixty-four tokens at once. */
final class TokenSet {
    private static final int WORD_BITS = 6;

    private final long[] words;

    TokenSet(int tokens) {
        words = new long[tokens + Long.SIZE - 1 >> WORD_BITS];
    }

    /** Adds the tokens from {@code from} to before {@code end}; there must be one. */
    void add(int from, int end) {
        for (int w = from >> WORD_BITS; w <= end - 1 >> WORD_BITS; w++) {
            words[w] |= range(w, from, end);
        }
    }

    /** Adds those tokens from {@code from} to before {@code end} that another set holds. */
    void addAll(TokenSet other, int from, int end) {
        for (int w = from >> WORD_BITS; w <= end - 1 >> WORD_BITS; w++) {
            words[w] |= other.words[w] & range(w, from, end);
        }
    }

    /** Whether one of the tokens from {@code from} to before {@code end} is held. */
    boolean hasAny(int from, int end) {
        long found = 0;
        for (int w = from >> WORD_BITS; w <= end - 1 >> WORD_BITS; w++) {
            found |= words[w] & range(w, from, end);
        }
        return found != 0;
    }

    /** The first token held from {@code from} on, or -1. */
    int next(int from) {
        int w = from >> WORD_BITS;
        long rest = w < words.length ? words[w] & -1L << from : 0;
        while (rest == 0 && ++w < words.length) {
            rest = words[w];
        }
        return rest == 0 ? -1 : (w << WORD_BITS) + Long.numberOfTrailingZeros(rest);
    }

    /** The bits of a word that stand for tokens of a range which reaches into it. */
    private static long range(int word, int from, int end) {
        long after = word == from >> WORD_BITS ? -1L << from : -1L;
        return word == end - 1 >> WORD_BITS ? after & -1L >>> -end : after;
    }
}
