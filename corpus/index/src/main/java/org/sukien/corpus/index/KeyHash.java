package org.sukien.corpus.index;

/**
 * 128 bits of a sequence of texts, for telling articles apart: two that differ have the same by a chance of one in 2^128.
 * Each text counts with its length, so that "ab" and "c" are not "a" and "bc". Nobody gains by two articles of one key, so
 * no cryptography is needed, which would cost ten times as much. Source: MurmurHash3_x64_128 of A. Appleby, over UTF-16 code
 * units, four to a word. Used once, by one thread.
 */
final class KeyHash {
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;
    private static final int CHUNK = 1 << 12;

    private final char[] chunk = new char[CHUNK];
    private long high;
    private long low;
    private long length;

    /** Takes one more text; the absence of a text is other than an empty one. */
    void add(String text) {
        if (text == null) {
            mix(-1, 0);
            return;
        }
        mix(text.length(), 1);
        for (int from = 0; from < text.length(); from += CHUNK) {
            int count = Math.min(CHUNK, text.length() - from);
            text.getChars(from, from + count, chunk, 0);
            add(count);
        }
    }

    private void add(int count) {
        char[] chars = chunk;
        int at = 0;
        for (; at + 8 <= count; at += 8) {
            mix(word(chars, at), word(chars, at + 4));
        }
        if (at < count) {
            // What is left of the last block is made whole with zeros; the length before it tells them from letters.
            for (int i = count; i < at + 8; i++) {
                chars[i] = 0;
            }
            mix(word(chars, at), word(chars, at + 4));
        }
    }

    private static long word(char[] chars, int at) {
        return chars[at] | (long) chars[at + 1] << 16 | (long) chars[at + 2] << 32 | (long) chars[at + 3] << 48;
    }

    private void mix(long one, long other) {
        high ^= Long.rotateLeft(one * C1, 31) * C2;
        high = (Long.rotateLeft(high, 27) + low) * 5 + 0x52dce729;
        low ^= Long.rotateLeft(other * C2, 33) * C1;
        low = (Long.rotateLeft(low, 31) + high) * 5 + 0x38495ab5;
        length += 16;
    }

    /** The key of all that was added. */
    ArticleKey key() {
        long one = high ^ length;
        long other = low ^ length;
        one += other;
        other += one;
        one = mixed(one);
        other = mixed(other);
        one += other;
        return new ArticleKey(one, other + one);
    }

    /** MurmurHash3's last mixing: every bit of a number hangs on every other. */
    static long mixed(long hash) {
        long h = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }
}
