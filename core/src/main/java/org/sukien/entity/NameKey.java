package org.sukien.entity;

import java.util.Arrays;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * The words of a name as keys, for comparing without regard to case, tone placement and punctuation: "Cục Công tác Đảng"
 * equals "Cục công tác đảng". Immutable.
 */
final class NameKey {
    /** The key of no words; no name has it. */
    static final NameKey NONE = new NameKey(new long[0], 0, 0);

    private final long[] words;
    private final int from;
    private final int to;
    /** Kept, for a key is looked up in several tables. */
    private final int hash;

    private NameKey(long[] words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
        int sum = 1;
        for (int i = from; i < to; i++) {
            sum = 31 * sum + Long.hashCode(words[i]);
        }
        hash = sum;
    }

    static NameKey of(Tokens tokens, int from, int to) {
        long[] words = new long[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != TokenKind.PUNCTUATION) {
                words[size++] = tokens.key(i);
            }
        }
        return new NameKey(words, 0, size);
    }

    boolean isNone() {
        return from == to;
    }

    int length() {
        return to - from;
    }

    /** The last {@code n} words. */
    NameKey tail(int n) {
        return new NameKey(words, to - n, to);
    }

    /** The first {@code n} words. */
    NameKey head(int n) {
        return new NameKey(words, from, from + n);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameKey that
                && hash == that.hash
                && Arrays.equals(words, from, to, that.words, that.from, that.to);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
