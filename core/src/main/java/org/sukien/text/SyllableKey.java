package org.sukien.text;

/**
 * The number by which words are compared: case and tone placement don't count, all else does. "Hoà", "hòa" and "HOÀ"
 * have one key; "Hoa" and "hoả" have others.
 *
 * <p>A word of up to ten Latin letters or digits with at most one tone gets an exact key: six bits a letter, three bits
 * of tone, never negative. Any other word gets a 63-bit hash with the sign bit set. 0 is the key of the empty word.
 * Stateless and thread-safe. Known weakness: hashed keys of two long words could meet, one chance in about 10^18 a pair.
 */
public final class SyllableKey {
    /** The most letters that an exact key has room for. */
    public static final int EXACT_LETTERS = 10;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private SyllableKey() {}

    /** The key of a whole word, such as "Thuý". */
    public static long of(String word) {
        return of(word, 0, word.length());
    }

    /**
     * The key of a text's range.
     *
     * @param text a text in NFC
     * @param start first code unit of the word
     * @param end after its last code unit
     */
    public static long of(String text, int start, int end) {
        long key = 0;
        int letters = 0;
        int tone = 0;
        for (int i = start; i < end; i++) {
            int info = CharTable.info(text.charAt(i));
            int code = CharTable.codeIn(info);
            if (code == 0) {
                if (CharTable.kindIn(info) == CharTable.IGNORABLE) {
                    continue;
                }
                return hash(text, start, end);
            }
            int t = CharTable.toneIn(info);
            if (t != 0) {
                if (tone != 0) {
                    return hash(text, start, end);
                }
                tone = t;
            }
            if (++letters > EXACT_LETTERS) {
                return hash(text, start, end);
            }
            key = append(key, code);
        }
        return of(key, tone);
    }

    /** One letter more at the end of an exact key's letters. */
    public static long append(long letters, int code) {
        return letters << 6 | code;
    }

    /** The exact key of a word's letters and its one tone. */
    public static long of(long letters, int tone) {
        return letters << 3 | tone;
    }

    private static long hash(String text, int start, int end) {
        long h = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int info = CharTable.info(c);
            int code = CharTable.codeIn(info);
            if (code != 0) {
                h = (h ^ (code << 3 | CharTable.toneIn(info))) * FNV_PRIME;
            } else if (CharTable.kindIn(info) != CharTable.IGNORABLE) {
                h = (h ^ Character.toLowerCase(c)) * FNV_PRIME;
            }
        }
        return (h ^ h >>> 29) | Long.MIN_VALUE;
    }
}
