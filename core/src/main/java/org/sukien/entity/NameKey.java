package org.sukien.entity;

import java.util.Arrays;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * The words of a name as keys, for comparing without regard to case, tone placement and punctuation: "Cục Công tác Đảng"
 * equals "Cục công tác đảng". Immutable.
 */
final class NameKey {
    private final long[] words;

    private NameKey(long[] words) {
        this.words = words;
    }

    static NameKey of(Tokens tokens, int from, int to) {
        long[] words = new long[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != TokenKind.PUNCTUATION) {
                words[size++] = tokens.key(i);
            }
        }
        return new NameKey(size == words.length ? words : Arrays.copyOf(words, size));
    }

    int length() {
        return words.length;
    }

    /** The last {@code n} words. */
    NameKey tail(int n) {
        return new NameKey(Arrays.copyOfRange(words, words.length - n, words.length));
    }

    /** The first {@code n} words. */
    NameKey head(int n) {
        return new NameKey(Arrays.copyOf(words, n));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameKey that && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
