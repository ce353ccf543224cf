package org.sukien.recognize.position;

import java.util.Locale;
import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.Proposal;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * A title as it is composed in a text: "Phó Chủ nhiệm thường trực" is "Phó", the title "Chủ nhiệm" and "thường trực".
 *
 * @param kind what it asks for beside it
 * @param first its first token
 * @param end the token after its last
 */
record TitleSpan(Title kind, int first, int end) {
    private static final int LONGEST_DEPARTMENT = 6;

    /** The title that begins at a token, or null. */
    static TitleSpan at(Draft draft, TitleWords words, int first) {
        int whole = words.title(draft, first);
        int deputy = words.deputyEnd(draft, first);
        if (deputy > 0 && deputy < draft.tokens().size() && !draft.tokens().breakBefore(deputy)) {
            int rest = words.title(draft, deputy);
            boolean longer = rest >= 0
                    && (whole < 0 || draft.hits().end(rest) > draft.hits().end(whole));
            whole = longer ? rest : whole;
        }
        if (whole < 0) {
            return null;
        }
        Title kind = words.kind(draft, whole);
        int end = draft.hits().end(whole);
        if (kind == Title.OFFICE && isTornApart(draft.tokens(), first, end)) {
            return null;
        }
        if (kind == Title.STANDING) {
            return new TitleSpan(kind, first, first + 2);
        }
        int shorter = headBeforeBody(draft, words, first, whole);
        if (shorter > 0) {
            return new TitleSpan(Title.HEAD, first, shorter);
        }
        if (kind == Title.HEAD_OF && leavesLastWord(draft, end)) {
            return new TitleSpan(Title.HEAD, first, end - 1);
        }
        return new TitleSpan(kind, first, withSuffixes(draft, words, end));
    }

    /** "chức vụ Trưởng phòng": "vụ Trưởng" is no title, a new one begins with the capital. */
    private static boolean isTornApart(Tokens tokens, int first, int end) {
        return end == first + 2 && !tokens.isCapital(first) && tokens.isCapital(end - 1) && !tokens.isAllCaps(end - 1);
    }

    /** "Trưởng Ban Tổ chức": the capital of "Ban" opens the body's name. In all capitals only a known body decides. */
    private static boolean leavesLastWord(Draft draft, int end) {
        Tokens tokens = draft.tokens();
        int last = end - 1;
        if (!tokens.isCapital(last) || end >= tokens.size() || tokens.breakBefore(end)) {
            return false;
        }
        return draft.startingAt(MentionType.UNIT, last) != null
                || (!tokens.isAllCaps(last) && tokens.isCapital(end) && tokens.kind(end) == TokenKind.WORD);
    }

    /** "trưởng Ban kiểm soát Công ty …": where the title could be "trưởng" alone, before the body that is named there; or -1. */
    private static int headBeforeBody(Draft draft, TitleWords words, int first, int whole) {
        int shorter = words.shorter(draft, first, whole);
        while (shorter >= 0 && words.kind(draft, shorter) != Title.HEAD) {
            shorter = words.shorter(draft, first, shorter);
        }
        if (shorter < 0) {
            return -1;
        }
        int end = draft.hits().end(shorter);
        return draft.tokens().isCapital(end) && draft.startingAt(MentionType.UNIT, end) != null ? end : -1;
    }

    /**
     * The unit that a title cuts in two, or null: in "Chủ tịch Hội đồng quản trị Ngân hàng An Phú" the board belongs to the
     * title, and the bank is the body.
     */
    Proposal cutBody(Draft draft) {
        boolean whole = draft.tokens().is(end - 1, "đồng"); // "Chủ tịch" and "Hội đồng Giám mục", a body of its own
        Proposal unit = kind == Title.OFFICE && !whole ? draft.covering(MentionType.UNIT, end - 1) : null;
        return unit != null && unit.first() > first && unit.end() > end ? unit : null;
    }

    /** Whether it takes the first words of a unit's name. */
    boolean cutsBody(Draft draft) {
        return cutBody(draft) != null;
    }

    private static int withSuffixes(Draft draft, TitleWords words, int from) {
        int end = from;
        for (int next = suffix(draft, words, end); next > 0; next = suffix(draft, words, end)) {
            end = next;
        }
        return department(draft, words, end);
    }

    private static int suffix(Draft draft, TitleWords words, int at) {
        Tokens tokens = draft.tokens();
        if (at >= tokens.size() || tokens.breakBefore(at)) {
            return -1;
        }
        int charge = words.end(draft, at, TitleWord.CHARGE);
        if (charge > 0) {
            boolean governs = charge < tokens.size()
                    && tokens.kind(charge) == TokenKind.WORD
                    && !tokens.isCapital(charge)
                    && !tokens.breakBefore(charge);
            return governs ? -1 : charge;
        }
        return words.end(draft, at, TitleWord.SUFFIX);
    }

    /** A department written small, up to the comma, capital or bracket that ends it. */
    private static int department(Draft draft, TitleWords words, int end) {
        int at = end;
        while (at < end + LONGEST_DEPARTMENT
                && at < draft.tokens().size()
                && !draft.tokens().breakBefore(at)) {
            int word = words.end(draft, at, isSmallWord(draft, at) ? TitleWord.DEPARTMENT : TitleWord.ENGLISH);
            word = word < 0 ? words.end(draft, at, TitleWord.ENGLISH) : word;
            if (word < 0 && at > end && draft.tokens().is(at, "và")) {
                word = words.end(draft, at + 1, TitleWord.DEPARTMENT);
            }
            if (word < 0) {
                break;
            }
            at = word;
        }
        return at;
    }

    private static boolean isSmallWord(Draft draft, int at) {
        Tokens tokens = draft.tokens();
        return at < tokens.size()
                && tokens.kind(at) == TokenKind.WORD
                && !tokens.isCapital(at)
                && !tokens.breakBefore(at)
                && draft.startingAt(MentionType.UNIT, at) == null;
    }

    /**
     * A foreign minister's title with its field: "Bộ trưởng Quốc phòng" before "Mỹ" or a foreigner's name. Before a
     * Vietnamese name the field stands for the ministry and is a unit.
     */
    TitleSpan withField(Draft draft, TitleWords words, NameParts names) {
        Tokens tokens = draft.tokens();
        boolean minister = kind == Title.OFFICE
                && end < tokens.size()
                && tokens.isCapital(end)
                && end == first + 2
                && tokens.is(first + 1, "trưởng")
                && (isWord(tokens, first, "bộ") || isWord(tokens, first, "thứ"));
        if (!minister) {
            return this;
        }
        int at = end;
        int next = end;
        while (next > 0 && next < tokens.size() && !tokens.breakBefore(next)) {
            int word = words.end(draft, next, TitleWord.FIELD);
            word = word < 0 ? words.end(draft, next, TitleWord.DEPARTMENT) : word;
            if (word < 0) {
                break;
            }
            at = word;
            next = at < tokens.size() && (tokens.is(at, "và") || tokens.is(at, ',')) ? at + 1 : at;
        }
        return at > end && isForeign(draft, names, at) ? new TitleSpan(kind, first, at) : this;
    }

    private static boolean isWord(Tokens tokens, int at, String word) {
        return tokens.text(at).toLowerCase(Locale.ROOT).equals(word);
    }

    private static boolean isForeign(Draft draft, NameParts names, int at) {
        Tokens tokens = draft.tokens();
        return at < tokens.size()
                && !tokens.breakBefore(at)
                && tokens.isCapital(at)
                && !tokens.is(at, "Việt")
                && !tokens.is(at, "Hồ") // a surname that is also the word for a lake
                && (draft.startingAt(MentionType.PLACE, at) != null
                        || (tokens.kind(at) == TokenKind.WORD && !names.isSurname(draft, at)));
    }

    /** Whether it is written with a capital. */
    boolean isCapital(Draft draft) {
        return draft.tokens().isCapital(first);
    }
}
