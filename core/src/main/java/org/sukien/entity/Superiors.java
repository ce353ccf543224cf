package org.sukien.entity;

import org.sukien.mention.MentionType;
import org.sukien.token.Tokens;

/**
 * Posts that are named only to say whose assistant or deputy somebody is: in "ông Lục Văn Khoát, thư ký Bộ trưởng Y tế" he is no
 * minister.
 */
final class Superiors {
    private final Kept kept;
    private final Tokens tokens;

    Superiors(Kept kept) {
        this.kept = kept;
        tokens = kept.tokens();
    }

    /** "thừa ủy quyền của Thủ tướng, Bộ trưởng Lục Văn Khoát": he isn't the head of government. */
    boolean isRepresented(int post) {
        int at = kept.first(post) - 1;
        at = at > 0 && tokens.is(at, "của") ? at - 1 : at;
        return at > 0
                && ((tokens.is(at, "quyền") && (tokens.is(at - 1, "ủy") || tokens.is(at - 1, "uỷ")))
                        || (tokens.is(at, "mặt") && tokens.is(at - 1, "thay")));
    }

    /** "Thư ký báo chí của Tổng thống Nga", "Trợ lý Bộ trưởng Y tế": the second post is not that of who has the first. */
    boolean isMasterOf(int post, int master) {
        if (kept.type(post) != MentionType.POSITION) {
            return false;
        }
        int end = kept.end(post);
        boolean assists = tokens.is(end - 1, "ký") || tokens.is(end - 1, "lý");
        return (assists && kept.first(master) == end) || (kept.first(master) == end + 1 && tokens.is(end, "của"));
    }
}
