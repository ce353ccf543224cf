package org.sukien.recognize.figure;

import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Tells numbers by their shape or by the mark beside them: phone numbers, postcodes, versions, powers, years, house
 * numbers, the last number of a title. One use reads one article.
 */
final class CodeNumbers {
    private final Tokens tokens;
    private final Neighbours near;

    CodeNumbers(Tokens tokens, Neighbours near) {
        this.tokens = tokens;
        this.near = near;
    }

    /** Whether no shape of a quantity is before us, whatever is counted. */
    boolean isNoQuantity(int first, int end) {
        return isOddNumber(first)
                || isAfterAreaCode(first)
                || isPower(first)
                || isVersion(first, end)
                || isPartOfFraction(end);
    }

    /** Whether a number that counts nothing is a year, a code or the end of a title. */
    boolean isMark(int first, int end) {
        return isAfterTime(first)
                || isTitleEnd(first, end)
                || isHouseNumber(end)
                || isYear(first)
                || isBeforeName(end)
                || isPostcode(first, end);
    }

    /** Phone numbers, serial numbers, zero. */
    private boolean isOddNumber(int first) {
        int n = tokens.length(first);
        boolean zero = tokens.charAt(first, 0) == '0';
        return (near.isPlain(first) && ((zero && n != 2) || n > 6)) || (zero && n >= 8);
    }

    /** "(08) 910 4205": after an area code. */
    private boolean isAfterAreaCode(int first) {
        return first > 1
                && tokens.is(first - 1, ')')
                && tokens.kind(first - 2) == TokenKind.NUMBER
                && tokens.charAt(first - 2, 0) == '0';
    }

    /** "đồng/m 2": a power that stands apart from its unit. */
    private boolean isPower(int first) {
        boolean small = tokens.length(first) == 1 && (tokens.is(first, '2') || tokens.is(first, '3'));
        return small
                && first > 0
                && !tokens.breakBefore(first)
                && (tokens.is(first - 1, "m") || tokens.is(first - 1, "km") || tokens.is(first - 1, "cm"));
    }

    /** "thời đại 4.0": one digit, a point and nothing after it; a mark ("9.0 điểm") is none. */
    private boolean isVersion(int first, int end) {
        return tokens.length(first) == 3
                && tokens.charAt(first, 1) == '.'
                && tokens.charAt(first, 2) == '0'
                && !(end < tokens.size() && tokens.is(end, "điểm"));
    }

    /** "24/24": a slash and another number that made no ratio. */
    private boolean isPartOfFraction(int end) {
        return end + 1 < tokens.size()
                && tokens.is(end, '/')
                && !tokens.spaceBefore(end)
                && !tokens.spaceBefore(end + 1)
                && tokens.kind(end + 1) == TokenKind.NUMBER;
    }

    /** "1 phút 44 giây 06": the hundredths of a time. */
    private boolean isAfterTime(int first) {
        return first > 1
                && !tokens.breakBefore(first)
                && tokens.kind(first - 2) == TokenKind.NUMBER
                && (tokens.is(first - 1, "giây") || tokens.is(first - 1, "phút"));
    }

    /** "“Giai điệu tình yêu 3”", "(Hà Lưu 84)": a title's number, a minute after a player. */
    private boolean isTitleEnd(int first, int end) {
        if (first < 2 || end >= tokens.size() || tokens.spaceBefore(end) || tokens.kind(first - 1) != TokenKind.WORD) {
            return false;
        }
        return tokens.is(end, '”') || (tokens.is(end, ')') && tokens.isCapital(first - 1) && tokens.is(first - 2, '('));
    }

    /** "281- Lê Lai": a dash that touches the number, then a name. */
    private boolean isHouseNumber(int end) {
        return end + 1 < tokens.size()
                && near.isDash(end)
                && !tokens.spaceBefore(end)
                && tokens.spaceBefore(end + 1)
                && tokens.isCapital(end + 1);
    }

    private boolean isYear(int first) {
        int n = tokens.length(first);
        return n == 4
                && (tokens.charAt(first, 0) == '1' || tokens.charAt(first, 0) == '2')
                && (tokens.charAt(first, 1) == '9' || tokens.charAt(first, 1) == '0' || tokens.charAt(first, 1) == '8')
                && tokens.charAt(first, 2) != ','
                && tokens.charAt(first, 2) != '.'
                && tokens.charAt(first, 1) != '.';
    }

    /** "198 Trần Quang Khải": a house number before a street's name. */
    private boolean isBeforeName(int end) {
        return end + 1 < tokens.size()
                && !tokens.breakBefore(end)
                && !tokens.breakBefore(end + 1)
                && isNameWord(end)
                && isNameWord(end + 1);
    }

    private boolean isNameWord(int i) {
        return tokens.kind(i) == TokenKind.WORD && tokens.isCapital(i) && !tokens.isAllCaps(i);
    }

    /** "700000 TP Vạn Hải": six digits before a name. */
    private boolean isPostcode(int first, int end) {
        return tokens.length(first) == 6
                && end == first + 1
                && end < tokens.size()
                && near.isPlain(first)
                && !tokens.breakBefore(end)
                && tokens.isCapital(end);
    }
}
