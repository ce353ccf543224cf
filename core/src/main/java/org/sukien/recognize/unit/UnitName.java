package org.sukien.recognize.unit;

import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * The words and numbers that name one unit among its kind: "Sao Mai" in "Công ty Sao Mai", "3" in "Đội 3", "108" in "Bệnh
 * viện Trung ương Quân đội 108". Ends are tokens; used by one thread for one article.
 */
final class UnitName {
    private static final int LONGEST_RUN = 12;

    private final UnitWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;

    UnitName(UnitWords words, Draft draft) {
        this.words = words;
        this.draft = draft;
        tokens = draft.tokens();
        hits = draft.hits();
    }

    /** Whether a number or code names a unit rather than counts: "3" in "Đội 3". */
    boolean isNumber(int at) {
        TokenKind kind = tokens.kind(at);
        if (kind == TokenKind.CODE) {
            return true;
        }
        return kind == TokenKind.NUMBER
                && tokens.length(at) <= 4
                && tokens.text(at).indexOf(',') < 0
                && !isCounted(at);
    }

    /** "Đội 3 người": a number that counts the next word is no name. */
    private boolean isCounted(int at) {
        int next = at + 1;
        return next < tokens.size()
                && !tokens.breakBefore(next)
                && tokens.kind(next) == TokenKind.WORD
                && (tokens.is(next, "người")
                        || tokens.is(next, "năm")
                        || tokens.is(next, "tỉnh")
                        || tokens.is(next, "địa"));
    }

    /** One more capitalised word, code or quoted name; the token if there is none. */
    int end(int at, int headEnd) {
        TokenKind kind = tokens.kind(at);
        if (at - headEnd >= LONGEST_RUN) {
            return at;
        }
        if (kind == TokenKind.WORD || kind == TokenKind.ABBREVIATION || kind == TokenKind.LINK) {
            boolean capital = tokens.isCapital(at) || kind == TokenKind.LINK;
            if (!capital || draft.isCovered(MentionType.RANK, at) || opensPerson(at, headEnd)) {
                return at;
            }
            return at + 1;
        }
        if (kind == TokenKind.CODE && tokens.isCapital(at)) {
            return at + 1;
        }
        if (at == headEnd) {
            return at;
        }
        if (kind == TokenKind.NUMBER) {
            return tokens.length(at) <= 3 && tokens.text(at).indexOf(',') < 0 && !isFollowedByNoun(at) ? at + 1 : at;
        }
        boolean joint = tokens.is(at, '-') || tokens.is(at, '–') || tokens.is(at, '&') || tokens.is(at, "và");
        boolean tight = !tokens.spaceBefore(at) && at + 1 < tokens.size() && !tokens.spaceBefore(at + 1);
        boolean glued = tight && (tokens.is(at, '.') || tokens.is(at, '+') || tokens.is(at, '/'));
        boolean dash = (tokens.is(at, '-') || tokens.is(at, '–')) && !tight;
        if ((!joint && !glued) || at + 1 >= tokens.size() || tokens.breakBefore(at + 1) || dash) {
            return at;
        }
        return tokens.kind(at + 1) == TokenKind.WORD
                        && tokens.isCapital(at + 1)
                        && !hits.starts(at + 1, words.heads)
                        && (!tokens.is(at, "và") || hits.starts(at + 1, words.subjects))
                ? at + 2
                : at;
    }

    private boolean isFollowedByNoun(int at) {
        int next = at + 1;
        return next < tokens.size()
                && !tokens.breakBefore(next)
                && tokens.kind(next) == TokenKind.WORD
                && !tokens.isCapital(next)
                && tokens.spaceBefore(next)
                && draft.isCovered(MentionType.FIGURE, at)
                && tokens.length(at) > 1;
    }

    /** "Công ty Hoàng Long Nguyễn Văn An": a full name, after the unit already has one. */
    private boolean opensPerson(int at, int headEnd) {
        if (at == headEnd || !words.people.isCommonSurname(draft, at)) {
            return false;
        }
        int end = words.people.personNameEnd(draft, at);
        if (end < at + 3 && (end < 0 || at < headEnd + 2)) {
            return false;
        }
        return end >= tokens.size()
                || !tokens.isCapital(end)
                || tokens.breakBefore(end)
                || tokens.kind(end) != TokenKind.WORD;
    }

    /** "khu vực I", "Bệnh viện Trung ương Quân đội 108": a number that closes the name. */
    int numbered(int at, UnitHead head) {
        if (at >= tokens.size() || tokens.breakBefore(at)) {
            return at;
        }
        TokenKind kind = tokens.kind(at);
        boolean area = tokens.is(at - 1, "vực");
        boolean roman =
                area && kind == TokenKind.WORD && tokens.isCapital(at) && "IVX".indexOf(tokens.charAt(at, 0)) >= 0;
        boolean number = kind == TokenKind.NUMBER
                && tokens.length(at) <= 3
                && (area || (head.takes(UnitHead.Takes.NUMBER) && !isFollowedByNoun(at) && !isCounted(at)));
        return roman || number ? at + 1 : at;
    }
}
