package org.sukien.recognize.place;

import org.sukien.mention.PlaceLevel;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Numbers, letters and days that name a place: "7" in "quận 7", "1A" in "quốc lộ 1A", "30 Tháng 4" in "đường 30 Tháng 4".
 * Ends are tokens; used by one thread for one article.
 */
final class PlaceNumbers {
    private final Tokens tokens;

    PlaceNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a token is a number, a code or a day. */
    boolean isNumeric(int i) {
        TokenKind kind = tokens.kind(i);
        return kind == TokenKind.NUMBER || kind == TokenKind.CODE || kind == TokenKind.DATE;
    }

    /** Whether a number stands at a token and belongs to the words before it. */
    boolean isNumber(int i) {
        return i < tokens.size() && !tokens.breakBefore(i) && tokens.kind(i) == TokenKind.NUMBER;
    }

    /** The end of the number that a head takes; {@code from} if it takes none such. */
    int end(int from, PlaceHead head) {
        TokenKind kind = tokens.kind(from);
        return switch (head.takes()) {
            case NUMBER ->
                (kind == TokenKind.DATE && !isDayAndMonth(from, head))
                                || (kind == TokenKind.NUMBER && (tokens.length(from) > 3 || isMeasured(from)))
                        ? from
                        : lettered(from + 1);
            case DATE -> {
                if (kind == TokenKind.DATE) {
                    yield from + 1;
                }
                boolean month = kind == TokenKind.NUMBER
                        && from + 2 < tokens.size()
                        && (tokens.is(from + 1, "Tháng") || tokens.is(from + 1, "tháng"))
                        && isNumber(from + 2);
                yield month ? from + 3 : isRoadCode(from) ? from + 1 : lettered(from + 1) > from + 1 ? from + 2 : from;
            }
            case CODE -> kind == TokenKind.CODE ? from + 1 : from;
            case NAME, PERSON -> from;
        };
    }

    /** "N2", "4D". */
    private boolean isRoadCode(int i) {
        int last = tokens.length(i) - 1;
        return tokens.kind(i) == TokenKind.CODE
                && (tokens.isCapital(i)
                        || (last <= 3
                                && tokens.charAt(i, last) >= 'A'
                                && tokens.charAt(i, last) <= 'E'
                                && Character.isDigit(tokens.charAt(i, last - 1))));
    }

    /** "xã 30/4", "phường 3/2": named after a day. */
    private boolean isDayAndMonth(int from, PlaceHead head) {
        return head.level() == PlaceLevel.COMMUNE && tokens.length(from) <= 5;
    }

    /** "1A" written as "1 A", "1" followed at once by a letter. */
    private int lettered(int at) {
        return at < tokens.size()
                        && !tokens.spaceBefore(at)
                        && tokens.length(at) == 1
                        && tokens.kind(at) == TokenKind.WORD
                        && tokens.isCapital(at)
                ? at + 1
                : at;
    }

    /** "bản 5 trang", "làng 20 hộ": a number glued to a unit is no name. */
    private boolean isMeasured(int from) {
        return from + 1 < tokens.size()
                && !tokens.spaceBefore(from + 1)
                && tokens.kind(from + 1) == TokenKind.WORD
                && !tokens.isCapital(from + 1);
    }
}
