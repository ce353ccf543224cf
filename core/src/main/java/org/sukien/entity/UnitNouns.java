package org.sukien.entity;

import org.sukien.token.Tokens;

/** Words for what a unit is that may stand before its own name or be left out: "Báo Dân Việt", "Công ty Sao Khuê", "Bộ Tài chính". */
final class UnitNouns {
    private UnitNouns() {}

    /** How many tokens such a word has at the beginning of a name that goes on; 0 for none. */
    static int length(Tokens tokens, int first, int end) {
        if (end - first < 2) {
            return 0;
        }
        if (tokens.is(first, "báo") || tokens.is(first, "hãng") || tokens.is(first, "đài") || tokens.is(first, "clb")) {
            return 1;
        }
        if (end - first < 3) {
            return 0;
        }
        if (tokens.is(first, "bộ")) {
            return 1;
        }
        boolean two = isTwo(tokens, first, "tạp", "chí")
                || isTwo(tokens, first, "công", "ty")
                || isTwo(tokens, first, "tập", "đoàn")
                || isTwo(tokens, first, "ngân", "hàng");
        return two ? 2 : 0;
    }

    private static boolean isTwo(Tokens tokens, int at, String one, String other) {
        return tokens.is(at, one) && tokens.is(at + 1, other);
    }

    /** Whether a token makes one word of the one before it: "Đảng ủy", "Đảng bộ", "Đảng đoàn". */
    static boolean closesCompound(Tokens tokens, int second) {
        return tokens.is(second, "ủy")
                || tokens.is(second, "uỷ")
                || tokens.is(second, "bộ")
                || (tokens.is(second, "đoàn") && !tokens.isCapital(second));
    }
}
