package org.sukien.recognize.figure;

import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Tells whether digits that count nothing state a quantity all the same: "lên 25", "là 18, trong đó …", "thắng 16, hòa 4"
 * do; after any other noun or mark the number is a name: "bán kết 2", "Xbox 360", "(Kezman, 83)". One use reads one
 * article.
 *
 * <p>Source: the words before such numbers in the news of 2003 to 2024; those that give a level are {@code level} in
 * {@code numbered.tsv}.
 */
final class LoneNumbers {
    /** How far the last figure may end before a number that "và" joins to it. */
    private static final int NEAR = 5;

    private final Tokens tokens;
    private final NumberHeads heads;

    LoneNumbers(Tokens tokens, NumberHeads heads) {
        this.tokens = tokens;
        this.heads = heads;
    }

    /** Whether the lone number may be a figure; {@code lastEnd} is the token after the last figure. */
    boolean isQuantity(int first, int end, int lastEnd) {
        int before = first - 1;
        if (isOneOf(first, end) || isPixels(first, end) || (before >= 0 && isForeign(before))) {
            return false;
        }
        if (isGrouped(first)) {
            return !isDay(first);
        }
        if (before < 0 || tokens.breakBefore(first)) {
            return goesOn(end);
        }
        return switch (tokens.kind(before)) {
            case PUNCTUATION, SYMBOL -> isQuantityAfterMark(before, end, lastEnd);
            case WORD, ABBREVIATION -> isQuantityAfterWord(first, lastEnd);
            default -> false;
        };
    }

    private boolean isQuantityAfterMark(int mark, int end, int lastEnd) {
        if (tokens.is(mark, ',')) {
            boolean closes = mark > 1 && tokens.is(mark - 2, '(') && end < tokens.size() && tokens.is(end, ')');
            return (lastEnd == mark || goesOn(end)) && !closes; // "Hà Lưu (73, 90)"
        }
        if (tokens.is(mark, ':')) {
            return heads.before(mark) != Numbered.ALWAYS; // "Fax: 930 5542"
        }
        if (tokens.is(mark, '(')) {
            boolean list = mark > 0 && tokens.isCapital(mark - 1) && end < tokens.size() && tokens.is(end, ',');
            return !list && !(end < tokens.size() && (tokens.is(end, '-') || tokens.is(end, '–')));
        }
        return (tokens.is(mark, ';') || tokens.is(mark, '.')) && tokens.spaceBefore(mark + 1) && goesOn(end);
    }

    private boolean isQuantityAfterWord(int first, int lastEnd) {
        Numbered head = heads.before(first);
        if (head == Numbered.LEVEL || head == Numbered.SCORE) {
            return true;
        }
        int before = first - 1;
        if (tokens.is(before, "đến")) {
            return lastEnd == before;
        }
        boolean joins = tokens.is(before, "và") || tokens.is(before, "hoặc") || tokens.is(before, "hay");
        return joins && lastEnd > 0 && first - lastEnd <= NEAR;
    }

    /** "5,92", "72.939": written as quantities are. */
    private boolean isGrouped(int i) {
        for (int k = 1; k < tokens.length(i); k++) {
            if (tokens.charAt(i, k) == '.' || tokens.charAt(i, k) == ',') {
                return true;
            }
        }
        return false;
    }

    /** "Fax: 04.726 1936", "99A – 148.77", "',1": a mark that brings no quantity, however the digits look. */
    private boolean isForeign(int mark) {
        if (tokens.is(mark, ':')) {
            return heads.before(mark) == Numbered.ALWAYS;
        }
        boolean dash = tokens.is(mark, '-') || tokens.is(mark, '–');
        return dash && mark > 0 && isSerial(mark - 1) || tokens.is(mark, ',') && !tokens.spaceBefore(mark + 1);
    }

    /** "99A", "54U": digits with a capital letter glued to them. */
    private boolean isSerial(int i) {
        return tokens.kind(i) == TokenKind.CODE || (i > 0 && tokens.isCapital(i) && !tokens.spaceBefore(i));
    }

    /** "38440 x 2160", "4×4": a side of a picture or screen. */
    private boolean isPixels(int first, int end) {
        return isCross(end) || (first > 0 && isCross(first - 1));
    }

    private boolean isCross(int i) {
        return i < tokens.size()
                && !tokens.breakBefore(i)
                && (tokens.is(i, '×') || tokens.is(i, 'x') || tokens.is(i, 'X'));
    }

    /** "hôm nay 24.6", "tối qua 1.7", "dịp lễ 30.4": a day and a month. */
    private boolean isDay(int i) {
        int point = 0;
        for (int k = 1; k < tokens.length(i); k++) {
            if (tokens.charAt(i, k) == '.') {
                point = point > 0 ? -1 : k;
            } else if (tokens.charAt(i, k) == ',') {
                return false;
            }
        }
        if (point < 1 || point > 2 || tokens.length(i) - point > 3 || i == 0 || tokens.breakBefore(i)) {
            return false;
        }
        int at = tokens.is(i - 1, ',') ? i - 2 : i - 1;
        return at >= 0
                && switch (tokens.text(at)) {
                    case "nay", "qua", "lễ", "mai", "kia", "dịp", "sáng", "trưa", "chiều", "tối", "đêm" -> true;
                    default -> false;
                };
    }

    /** "1 trong 4 nhóm", "1 trong các": one of them, an article. */
    private boolean isOneOf(int first, int end) {
        return end + 1 < tokens.size()
                && tokens.length(first) == 1
                && tokens.is(first, '1')
                && tokens.is(end, "trong")
                && !tokens.breakBefore(end);
    }

    /** Whether a word in small letters follows, as a verb does in "12 bị thương". */
    private boolean goesOn(int end) {
        return end < tokens.size()
                && !tokens.breakBefore(end)
                && tokens.kind(end) == TokenKind.WORD
                && !tokens.isCapital(end);
    }
}
