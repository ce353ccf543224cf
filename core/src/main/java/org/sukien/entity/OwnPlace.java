package org.sukien.entity;

import org.sukien.mention.MentionType;
import org.sukien.token.Tokens;

/**
 * Short names whose place stands in the unit after them: in "Bí thư Huyện ủy kiêm Chủ tịch UBND huyện Tràng Định" the committee is
 * that of Tràng Định, whichever "Huyện ủy" was named before.
 */
final class OwnPlace {
    private static final int FARTHEST = 8;

    private OwnPlace() {}

    /** Whether the place after short name {@code i} is another than that in the longer name, mention {@code longer}. */
    static boolean differs(Kept kept, int i, int longer) {
        int level = level(kept, i);
        int j = level < 0 ? -1 : next(kept, i);
        if (j < 0) {
            return false;
        }
        Tokens tokens = kept.tokens();
        int at = kept.first(j);
        while (at < kept.end(j) && tokens.key(at) != tokens.key(level)) {
            at++;
        }
        int length = kept.end(j) - at - 1;
        if (length <= 0) {
            return false;
        }
        int start = kept.end(longer) - length;
        for (int k = 0; k < length; k++) {
            if (start < kept.first(longer) || tokens.key(start + k) != tokens.key(at + 1 + k)) {
                return true;
            }
        }
        return false;
    }

    /** The token that says of which level a short name is: "huyện" of "Huyện ủy" and "UBND huyện"; or -1. */
    private static int level(Kept kept, int i) {
        Tokens tokens = kept.tokens();
        int last = kept.end(i) - 1;
        boolean committee = last == kept.first(i) + 1 && (tokens.is(last, "ủy") || tokens.is(last, "uỷ"));
        int level = committee ? last - 1 : last;
        boolean known = tokens.is(level, "huyện")
                || tokens.is(level, "tỉnh")
                || tokens.is(level, "quận")
                || tokens.is(level, "xã")
                || tokens.is(level, "phường");
        return known ? level : -1;
    }

    /** The unit of the next post, if only that post stands between. */
    private static int next(Kept kept, int i) {
        int j = i + 1;
        if (j < kept.size() && kept.type(j) == MentionType.POSITION) {
            j++;
        }
        boolean near = j < kept.size()
                && kept.type(j) == MentionType.UNIT
                && kept.first(j) - kept.end(i) <= FARTHEST
                && kept.tokens().is(kept.end(i), ',')
                && kept.sentence(i) == kept.sentence(j);
        return near ? j : -1;
    }
}
