package org.sukien.recognize.rank;

import java.util.Optional;
import org.sukien.lexicon.TsvTable;
import org.sukien.mention.Rank;
import org.sukien.text.SyllableKey;
import org.sukien.token.Tokens;

/**
 * A row of the list of ranks: the rank, and the keys of words that make other words of it: after it ("hạ sĩ quan"), or
 * before it where it is written small ("tập trung tướng lĩnh").
 */
record RankWord(Rank rank, Form form, long[] notBefore, long[] notAfter) {
    /** How the rank is written, and so what it asks for beside it. */
    enum Form {
        /** In words. */
        WORDS,
        /** With its branch: "Đô đốc Hải quân". */
        BRANCH,
        /** As the stars and bars of the shoulder board, two bars: "4//". A name must follow. */
        FIELD_MARK,
        /** The same with one bar, or a letter: "3/", "H1". Only after "quân hàm" or "cấp bậc". */
        MARK;

        boolean isMark() {
            return this == FIELD_MARK || this == MARK;
        }
    }

    static RankWord of(TsvTable.Row row) {
        Optional<Rank.Force> force =
                row.get("force").isEmpty() ? Optional.empty() : Optional.of(row.oneOf("force", Rank.Force.class));
        return new RankWord(
                new Rank(row.require("code"), order(row), force),
                row.get("written").isEmpty() ? Form.WORDS : row.oneOf("written", Form.class),
                keys(row, "not-before"),
                keys(row, "not-after"));
    }

    private static long[] keys(TsvTable.Row row, String column) {
        return row.list(column).stream().mapToLong(SyllableKey::of).toArray();
    }

    private static int order(TsvTable.Row row) {
        String order = row.require("order");
        try {
            return Integer.parseInt(order);
        } catch (NumberFormatException e) {
            throw row.fault("order is \"" + order + "\", no whole number");
        }
    }

    /** Whether the word after it, or the one before it, makes another word of it. */
    boolean isOtherWord(Tokens tokens, int first, int end) {
        boolean after = end < tokens.size() && !tokens.breakBefore(end) && has(notBefore, tokens.key(end));
        boolean before = first > 0
                && !tokens.isCapital(first)
                && !tokens.breakBefore(first)
                && has(notAfter, tokens.key(first - 1));
        return after || before;
    }

    private static boolean has(long[] keys, long key) {
        for (long k : keys) {
            if (k == key) {
                return true;
            }
        }
        return false;
    }
}
