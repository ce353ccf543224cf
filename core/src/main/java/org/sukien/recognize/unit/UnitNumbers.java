package org.sukien.recognize.unit;

import org.sukien.mention.MentionType;
import org.sukien.mention.UnitKind;
import org.sukien.recognize.Draft;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Numbers that name one unit among its kind, and those that count or measure: "3" in "Đội 3", but not in "Đội 3 người". Used
 * by one thread for one article.
 */
final class UnitNumbers {
    private final Draft draft;
    private final Tokens tokens;

    UnitNumbers(Draft draft) {
        this.draft = draft;
        tokens = draft.tokens();
    }

    /** Whether a number or code names a unit rather than counts: "3" in "Đội 3". */
    boolean isNumber(int at, UnitHead head) {
        TokenKind kind = tokens.kind(at);
        if (kind == TokenKind.CODE || isRoman(at, head)) {
            return true;
        }
        return kind == TokenKind.NUMBER
                && tokens.length(at) <= 4
                && tokens.text(at).indexOf(',') < 0
                && !(head.kind() == UnitKind.SPORT && isYear(at))
                && !isCounted(at);
    }

    /** "Vụ II", "Vụ Địa phương III": departments have Roman numbers. */
    private boolean isRoman(int at, UnitHead head) {
        if (!head.isPublic() || !isRoman(tokens, at)) {
            return false;
        }
        return at + 1 >= tokens.size() || tokens.breakBefore(at + 1) || !tokens.isCapital(at + 1);
    }

    static boolean isRoman(Tokens tokens, int at) {
        if (tokens.kind(at) != TokenKind.WORD || !tokens.isCapital(at) || tokens.length(at) > 4) {
            return false;
        }
        for (int k = 0; k < tokens.length(at); k++) {
            if ("IVX".indexOf(tokens.charAt(at, k)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** "U21 2003": the year of a contest. */
    private boolean isYear(int at) {
        return tokens.length(at) == 4 && (tokens.charAt(at, 0) == '1' || tokens.charAt(at, 0) == '2');
    }

    /** "CLB Kỳ Lam 0-1": a score. */
    private boolean isScore(int at) {
        return at + 2 < tokens.size()
                && !tokens.breakBefore(at + 1)
                && (tokens.is(at + 1, '-') || tokens.is(at + 1, '–'))
                && tokens.kind(at + 2) == TokenKind.NUMBER;
    }

    /** "Đội 3 người", "trạm 30 MWp", "Bệnh viện Bạch Mai 3 tháng": a number that counts or measures is no name. */
    private boolean isCounted(int at) {
        if (draft.endOf(MentionType.FIGURE, at) > at + 1 || draft.endOf(MentionType.DATE, at) > at + 1) {
            return true;
        }
        int next = at + 1;
        return next < tokens.size()
                && !tokens.breakBefore(next)
                && tokens.kind(next) == TokenKind.WORD
                && (tokens.is(next, "người")
                        || tokens.is(next, "năm")
                        || tokens.is(next, "tỉnh")
                        || tokens.is(next, "địa"));
    }

    /** Whether a number goes on a name that has begun: "18" in "Công ty Coma 18". */
    boolean goesOn(int at) {
        boolean plain = tokens.length(at) <= 3 && tokens.text(at).indexOf(',') < 0;
        return plain && !isFollowedByNoun(at) && !isScore(at) && draft.endOf(MentionType.DATE, at) <= at + 1;
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
