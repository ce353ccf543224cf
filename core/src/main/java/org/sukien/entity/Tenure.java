package org.sukien.entity;

import org.sukien.mention.MentionType;
import org.sukien.mention.PositionMention;
import org.sukien.token.Tokens;

/**
 * Which posts of a life have been left: those after "từng", "kinh qua" and "Trước đó", those with a closed span of years, and
 * those of earlier dated steps: of "Năm 2015, ông làm Giám đốc Sở Y tế. Năm 2019, ông làm Phó Chủ tịch UBND tỉnh" the first.
 * Membership ("Ủy viên") is neither a step nor ended by one. Used by one thread for one article.
 */
final class Tenure {
    private static final String MEMBER = "position.member";

    private final Kept kept;
    private final Tokens tokens;
    private final PostLinker.Posts posts;
    private final int[] personOf;
    /** Whether the posts of the clause have been left, and whether the sentence begins with "Trước khi". */
    private boolean past;

    private boolean untilThen;
    /** Whether the clause is a later step, and whether its date is a year or month. */
    private boolean step;

    private boolean dated;
    /** The posts of earlier dated steps of the topic. */
    private final int[] held;

    private int heldCount;

    Tenure(Kept kept, PostLinker.Posts posts, int[] personOf) {
        this.kept = kept;
        this.posts = posts;
        this.personOf = personOf;
        tokens = kept.tokens();
        held = new int[kept.size()];
    }

    void beginSentence(int at, int end) {
        boolean before = at + 1 < end && tokens.is(at, "trước");
        past = before && tokens.is(at + 1, "đó");
        untilThen = before && tokens.is(at + 1, "khi");
        step = false;
        dated = false;
    }

    /** @param same whether it has the subject of the clause before, or is the sentence's first */
    void beginClause(boolean same) {
        past = (past && same) || untilThen;
        untilThen = false;
    }

    /** Forgets the steps of whom the text was about. */
    void beginLife() {
        heldCount = 0;
    }

    /** A verb after which posts stand: "từng làm", "kinh qua". */
    void readVerb(int at) {
        past |= at > 0 && tokens.is(at - 1, "từng") || tokens.is(at, "kinh") || tokens.is(at, "trải");
    }

    void readWord(int at) {
        if (tokens.is(at, "trước") && follows(at, "khi")) {
            past = false;
        } else if (tokens.is(at, "rồi") || (tokens.is(at, "sau") && follows(at, "đó"))) {
            step = true;
        } else if (tokens.is(at, "hiện") || tokens.is(at, "nay")) {
            step = true;
            past = false;
        }
    }

    private boolean follows(int at, String word) {
        return at + 1 < tokens.size() && tokens.is(at + 1, word);
    }

    /** Whether a date is a span of time that is over. */
    boolean isClosed(int date) {
        return isSpan(date) && !isToNow(date);
    }

    /** A date before the clause's posts: they are a step of that time. */
    void readDate(int date) {
        step = true;
        dated = isMonthOrYear(date);
        past |= isClosed(date);
        past &= !isToNow(date);
    }

    private boolean isToNow(int date) {
        return tokens.is(kept.end(date) - 1, "nay");
    }

    /** A post that the subject of the clause bears. */
    void readPost(int i, int subject) {
        if (past) {
            leave(i, subject);
        }
        PositionMention post = (PositionMention) kept.mention(i);
        if (post.rule().equals(MEMBER) || tokens.is(kept.first(i) + 1, "viên") || post.concurrent()) {
            return;
        }
        if (step) {
            for (int k = 0; k < heldCount; k++) {
                if (kept.name(held[k]) != kept.name(i)) {
                    leave(held[k], subject);
                }
            }
            heldCount = 0;
            step = false;
        }
        if (dated && !past) {
            held[heldCount++] = i;
        }
    }

    /** Says that a person has left a post, if it is his. */
    void leave(int i, int person) {
        if (kept.type(i) == MentionType.POSITION) {
            int bearer = posts.bearer()[i];
            if (bearer >= 0 && personOf[bearer] == personOf[person]) {
                posts.former()[i] = true;
            }
        }
    }

    /** "tháng 11/2019 đến tháng 10/2024", "2015-2017" after "từ" or "giai đoạn" or in brackets. */
    private boolean isSpan(int i) {
        int before = kept.first(i) - 1;
        boolean led = before >= 0 && (tokens.is(before, "từ") || tokens.is(before, '('));
        if (!led && !tokens.is(kept.first(i), "giai")) {
            return false;
        }
        for (int at = kept.first(i) + 1; at < kept.end(i); at++) {
            if (tokens.is(at, "đến") || tokens.is(at, "tới") || tokens.is(at, '-') || tokens.is(at, '–')) {
                return true;
            }
        }
        return false;
    }

    private boolean isMonthOrYear(int i) {
        return tokens.is(kept.first(i), "năm")
                || tokens.is(kept.first(i), "tháng")
                || tokens.is(kept.first(i), "đầu")
                || tokens.is(kept.first(i), "cuối")
                || isSpan(i);
    }
}
