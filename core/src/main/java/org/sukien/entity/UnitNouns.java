package org.sukien.entity;

import org.sukien.text.SyllableKey;
import org.sukien.token.Tokens;

/** Words for what a unit is that may stand before its own name or be left out: "Báo Dân Việt", "Công ty Sao Khuê", "Bộ Tài chính". */
final class UnitNouns {
    /** Words by themselves. */
    private static final long[] SINGLE = keys("báo", "hãng", "đài", "clb");
    /** Words of two syllables. */
    private static final long[] DOUBLE = keys("tạp", "chí", "công", "ty", "tập", "đoàn", "ngân", "hàng");

    private static final long MINISTRY = SyllableKey.of("bộ");
    private static final long COMMITTEE = SyllableKey.of("ủy");
    private static final long CORPS = SyllableKey.of("đoàn");

    private UnitNouns() {}

    private static long[] keys(String... syllables) {
        long[] keys = new long[syllables.length];
        for (int k = 0; k < keys.length; k++) {
            keys[k] = SyllableKey.of(syllables[k]);
        }
        return keys;
    }

    /** How many tokens such a word has at the beginning of a name that goes on; 0 for none. */
    static int length(Tokens tokens, int first, int end) {
        if (end - first < 2) {
            return 0;
        }
        long noun = tokens.key(first);
        for (long single : SINGLE) {
            if (noun == single) {
                return 1;
            }
        }
        if (end - first < 3) {
            return 0;
        }
        if (noun == MINISTRY) {
            return 1;
        }
        for (int k = 0; k < DOUBLE.length; k += 2) {
            if (noun == DOUBLE[k] && tokens.key(first + 1) == DOUBLE[k + 1]) {
                return 2;
            }
        }
        return 0;
    }

    /** Whether a token makes one word of the one before it: "Đảng ủy", "Đảng bộ", "Đảng đoàn". */
    static boolean closesCompound(Tokens tokens, int second) {
        long key = tokens.key(second);
        return key == COMMITTEE || key == MINISTRY || (key == CORPS && !tokens.isCapital(second));
    }
}
