package org.sukien.entity;

import java.util.ArrayList;
import java.util.List;
import org.sukien.lexicon.WordList;
import org.sukien.mention.MentionType;
import org.sukien.token.Tokens;

/**
 * Posts named in the plural, with those who hold them listed after: "các Phó Giám đốc: Lục Văn Khoát, Ma Thị Dẻ" and "Sở Y tế hiện
 * có hai phó giám đốc là bà Ma Thị Dẻ (phụ trách) và ông Lục Văn Khoát". What stands in brackets after a name, and a post of
 * his own after a comma, are passed over. Known weakness: a list that another sentence goes on with ends.
 */
final class PluralPosts {
    private static final int NOBODY = -1;
    /** How many words may stand between the post and "là" or "gồm": "hai phó giám đốc vừa bị bắt là ông A và ông B". */
    private static final int LONGEST_CLAUSE = 5;

    private final Kept kept;
    private final Tokens tokens;
    private final WordList<String> bridges;
    private final int[] bearer;
    private final int[] unit;
    private final List<int[]> pairs;
    /** The names of the list being read. */
    private final List<Integer> names = new ArrayList<>(0);

    /**
     * @param bridges words that stand between a post and a name
     * @param bearer filled: for each position its first bearer
     * @param unit filled: for each position its unit
     * @param pairs filled: a position, and a further person who holds it
     */
    PluralPosts(Kept kept, WordList<String> bridges, int[] bearer, int[] unit, List<int[]> pairs) {
        this.kept = kept;
        this.bridges = bridges;
        this.bearer = bearer;
        this.unit = unit;
        this.pairs = pairs;
        tokens = kept.tokens();
    }

    /** Reads all of an article. */
    void read() {
        for (int i = 0; i + 1 < kept.size(); i++) {
            if (kept.type(i) == MentionType.POSITION) {
                int counted = counted(i);
                if (counted >= 0) {
                    readList(i);
                    give(i, counted);
                }
            }
        }
    }

    /** The token of the word that says how many hold the post: "hai", "các", "5"; -1 if none does. */
    private int counted(int post) {
        int at = kept.first(post) - 1;
        if (at > 0 && (tokens.is(at, "nguyên") || tokens.is(at, "cựu"))) {
            at--;
        }
        if (at > 1 && tokens.is(at, "chí") && tokens.is(at - 1, "đồng")) {
            at -= 2;
        }
        if (at < 0 || tokens.breakBefore(at + 1)) {
            return -1;
        }
        boolean figure = post > 0 && kept.type(post - 1) == MentionType.FIGURE && kept.end(post - 1) == at + 1;
        return figure || tokens.is(at, "các") || tokens.is(at, "hai") ? at : -1;
    }

    /** Reads the names after a post and its unit. */
    private void readList(int post) {
        names.clear();
        int own = unit[post];
        int next = own > post ? own + 1 : post + 1;
        int at = kept.end(next - 1);
        boolean atOnce = next < kept.size() && kept.first(next) == at;
        at = atOnce ? at : pastClause(at);
        while (at >= 0 && at < tokens.size() && !tokens.breakBefore(at)) {
            while (next < kept.size() && kept.first(next) < at) {
                next++;
            }
            if (next < kept.size() && kept.first(next) == at) {
                if (kept.type(next) == MentionType.PERSON) {
                    names.add(next);
                } else if (names.isEmpty() && kept.type(next) != MentionType.RANK || !isOwn(next)) {
                    return;
                }
                at = kept.end(next);
            } else {
                at = pastWord(at);
            }
        }
    }

    /** A rank, post or unit beside a name of the list. */
    private boolean isOwn(int i) {
        return switch (kept.type(i)) {
            case RANK, POSITION, UNIT -> true;
            default -> false;
        };
    }

    /** Behind "là", "gồm" or a colon, if that is soon; else where it was. */
    private int pastClause(int from) {
        int last = Math.min(tokens.size(), from + LONGEST_CLAUSE + 1);
        for (int at = from; at < last && !tokens.breakBefore(at); at++) {
            if (tokens.is(at, "là") || tokens.is(at, "gồm") || tokens.is(at, ':')) {
                return at + 1;
            }
            if (tokens.is(at, ',') || tokens.is(at, '.') || tokens.is(at, ';')) {
                return -1;
            }
        }
        return from;
    }

    /** Behind a word that may stand in a list of names; -1 where the list ends. */
    private int pastWord(int at) {
        if (tokens.is(at, '(') && !names.isEmpty()) {
            int close = kept.closing(at);
            return close < 0 ? -1 : close + 1;
        }
        if (tokens.is(at, ',')
                || tokens.is(at, ';')
                || tokens.is(at, ':')
                || tokens.is(at, "các")
                || tokens.is(at, "hai")) {
            return at + 1;
        }
        int hit = kept.draft().hits().find(at, bridges);
        return hit >= 0 ? kept.draft().hits().end(hit) : -1;
    }

    private void give(int post, int counted) {
        if (names.isEmpty()) {
            bearer[post] = bearer[post] > post ? NOBODY : bearer[post];
            return;
        }
        if (bearer[post] != NOBODY && bearer[post] != names.get(0)) {
            return;
        }
        bearer[post] = names.get(0);
        for (int person : names.subList(1, names.size())) {
            pairs.add(new int[] {post, person});
        }
        if (unit[post] == NOBODY) {
            unit[post] = unitWith(post, counted);
        }
    }

    /** "Sở Y tế hiện có hai phó giám đốc": the unit that has them, or -1. */
    private int unitWith(int post, int counted) {
        int at = counted - 1;
        if (at < 0 || !tokens.is(at, "có")) {
            return NOBODY;
        }
        at--;
        while (at > 0
                && (tokens.is(at, "hiện") || tokens.is(at, "nay") || tokens.is(at, "đang") || tokens.is(at, "còn"))) {
            at--;
        }
        int i = post - 1;
        while (i >= 0 && kept.first(i) > at) {
            i--;
        }
        return i >= 0 && kept.type(i) == MentionType.UNIT && kept.end(i) == at + 1 ? i : NOBODY;
    }
}
