package org.sukien.recognize.figure;

import java.util.Locale;
import org.sukien.text.CharTable;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Tells numbers that are names or marks from those that count: "quận 1", "Boeing 737", "thứ ba", "1." before a list's
 * item, "16:30", "5G", a phone number, a bare year. One use reads one article.
 *
 * <p>Known weakness: a foreign name at the start of a sentence ("Boeing 737 rơi") is seen as counting.
 */
final class NameNumbers {
    private static final int LONGEST_HEAD = 4;

    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;

    NameNumbers(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
    }

    /** Whether the digits at a token are glued into something else, whatever follows. */
    boolean isGlued(int first, int end) {
        if (first > 0 && !tokens.spaceBefore(first) && !mayTouch(first - 1)) {
            return true;
        }
        if (end >= tokens.size() || tokens.spaceBefore(end)) {
            return false;
        }
        if (tokens.kind(end) == TokenKind.WORD || tokens.kind(end) == TokenKind.CODE) {
            return tokens.isCapital(end) || !hits.starts(end, words.counted);
        }
        boolean joins = tokens.is(end, ':') || tokens.is(end, '-') || tokens.is(end, '+') || tokens.is(end, '*');
        return joins
                && end + 1 < tokens.size()
                && !tokens.spaceBefore(end + 1)
                && (isDigits(end + 1) || tokens.kind(end + 1) == TokenKind.WORD);
    }

    /** Whether a number may stand right after a token without a blank. */
    private boolean mayTouch(int i) {
        switch (tokens.kind(i)) {
            case SYMBOL:
                return !(tokens.is(i, '+') && i > 0 && !tokens.spaceBefore(i) && isDigits(i - 1)); // "Km13+250"
            case PUNCTUATION:
                boolean glued = i > 0 && !tokens.spaceBefore(i);
                boolean joins = tokens.is(i, '-') || tokens.is(i, ':') || tokens.is(i, '*') || tokens.is(i, '_');
                boolean digits = glued && isDigits(i - 1);
                boolean initial = glued && tokens.is(i, '.') && isInitials(i - 1); // "U.21", "P.7"
                return !(joins && glued) && !initial && !(digits && !tokens.is(i, ')') && !tokens.is(i, '%'));
            default:
                return false;
        }
    }

    private boolean isInitials(int i) {
        return tokens.kind(i) == TokenKind.WORD
                && tokens.isCapital(i)
                && (tokens.length(i) == 1 || (tokens.length(i) <= 3 && tokens.isAllCaps(i)));
    }

    private boolean isDigits(int i) {
        return tokens.kind(i) == TokenKind.NUMBER
                || tokens.kind(i) == TokenKind.DATE
                || tokens.kind(i) == TokenKind.CODE;
    }

    /** Whether a bare number is a name: what stands before it says so, or nothing says that it counts. */
    boolean isName(int first, int end, boolean worded) {
        boolean countsNext = end < tokens.size() && !tokens.breakBefore(end) && hits.starts(end, words.counted);
        Numbered head = headBefore(first);
        if (countsNext && !worded && tokens.isCapital(end) && !tokens.isAllCaps(end)) {
            countsNext = !isAfterName(first); // "Nokia 8 Thiết bị"
        }
        if (head == Numbered.ALWAYS || (head == Numbered.USUALLY && !countsNext)) {
            return true;
        }
        if (worded) {
            return tokens.isCapital(first) && !startsSentence(first) && !tokens.isAllCaps(first);
        }
        if (isListNumber(first, end)
                || isOddNumber(first)
                || isAfterAreaCode(first)
                || isPower(first)
                || isVersion(first, end)
                || isPartOfFraction(end)) {
            return true;
        }
        return !countsNext
                && (isAfterName(first)
                        || isAfterTime(first)
                        || isTitleEnd(first, end)
                        || isHouseNumber(end)
                        || isYear(first)
                        || isBeforeName(end)
                        || isPostcode(first, end)
                        || isCell(first, end)
                        || isRow(first, end));
    }

    /** Whether a ratio is a rank or a round: "thứ 17/63", "vòng 1/8". */
    boolean isPlace(int first) {
        return headBefore(first) != null;
    }

    /** Whether the numbers are the ends of a result: "thắng 3-0". */
    boolean isScore(int first) {
        return headBefore(first) == Numbered.SCORE;
    }

    /** "Intel 945/955", "945/955/975": models, no part of a whole. */
    boolean isSeries(int first, int end) {
        boolean more = end + 1 < tokens.size()
                && tokens.is(end, '/')
                && !tokens.spaceBefore(end)
                && !tokens.spaceBefore(end + 1)
                && isDigits(end + 1);
        more |= first > 0 && tokens.is(first - 1, '/') && !tokens.spaceBefore(first);
        return more || (isAfterName(first) && !(end < tokens.size() && hits.starts(end, words.counted)));
    }

    /** "Thành Lợi 0-1 Minh Châu", "(2-3)": numbers with a dash between two names, or from nothing on. */
    boolean isScoreline(Figure f) {
        if (f.max() == null || !f.isPlainRange() || !isDash(f.first() + 1) && f.end() != f.first() + 1) {
            return false;
        }
        boolean nothing = f.value().signum() == 0;
        boolean nameAfter = f.end() < tokens.size()
                && !tokens.breakBefore(f.end())
                && tokens.isCapital(f.end())
                && !hits.starts(f.end(), words.counted);
        return nothing || nameAfter || isAfterName(f.first());
    }

    /** "41'", "các phút 32": a minute of a match. */
    boolean isMinute(int first, int end) {
        return end == first + 1
                && end < tokens.size()
                && !tokens.spaceBefore(end)
                && tokens.length(end) == 1
                && (tokens.is(end, '\'')
                        || tokens.is(end, '’')
                        || tokens.is(end, '′')
                        || tokens.is(end, '`')
                        || (tokens.is(end, '"') && first > 0 && tokens.is(first - 1, '\'')));
    }

    private Numbered headBefore(int first) {
        if (!hits.ends(first, words.numbered)) {
            return null;
        }
        for (int start = Math.max(0, first - LONGEST_HEAD); start < first; start++) {
            for (int hit = hits.find(start, words.numbered); hit >= 0; hit = hits.shorter(start, hit, words.numbered)) {
                if (hits.end(hit) == first && !tokens.breakBefore(first)) {
                    return isQuantityOf(start) || isOrder(start, first) ? null : hits.value(hit, words.numbered);
                }
            }
        }
        return null;
    }

    /** "con số 40", "dân số 40.000", "trong vòng 3 trận": here the word heads no name. */
    private boolean isQuantityOf(int i) {
        if (i == 0) {
            return false;
        }
        String before = tokens.text(i - 1).toLowerCase(Locale.ROOT);
        if (tokens.is(i, "vòng")) {
            return before.equals("trong");
        }
        return tokens.is(i, "số")
                && switch (before) {
                    case "con", "tổng", "trong", "quân", "dân", "sĩ", "doanh", "đa", "nhân", "ước" -> true;
                    default -> false;
                };
    }

    /** "điều 210 cán bộ", sends 210 men: not the article of a law. */
    private boolean isOrder(int start, int first) {
        int next = first + 1;
        if (!tokens.is(start, "điều") || next >= tokens.size() || tokens.breakBefore(next) || tokens.isCapital(next)) {
            return false;
        }
        return hits.starts(next, words.counted)
                && switch (tokens.text(next)) {
                    case "cán",
                            "chiến",
                            "xe",
                            "tàu",
                            "máy",
                            "người",
                            "lính",
                            "binh",
                            "nhân",
                            "tổ",
                            "đội",
                            "y",
                            "bác",
                            "chiếc",
                            "lực",
                            "công",
                            "cảnh",
                            "kỹ",
                            "trực",
                            "cano",
                            "ca",
                            "phương",
                            "quân" -> true;
                    default -> false;
                };
    }

    private boolean startsSentence(int i) {
        return tokens.sentenceStart(tokens.sentence(i)) == i
                || tokens.breakBefore(i)
                || (tokens.kind(i - 1) == TokenKind.PUNCTUATION && !tokens.is(i - 1, ','));
    }

    /** "1. Nội dung", "2) …", "3- …", "[4]: …": a number that opens a line or sentence and is followed by a mark. */
    private boolean isListNumber(int first, int end) {
        if (!startsSentence(first) || end >= tokens.size()) {
            return false;
        }
        if (isDash(end) && end + 1 < tokens.size() && tokens.spaceBefore(end) && tokens.isCapital(end + 1)) {
            return true; // "7 - Tiền đạo"
        }
        if (tokens.spaceBefore(end)) {
            return false;
        }
        if (isDash(end)) {
            return end + 1 < tokens.size() && tokens.spaceBefore(end + 1) && tokens.kind(end + 1) == TokenKind.WORD;
        }
        return tokens.is(end, '.')
                || tokens.is(end, ')')
                || tokens.is(end, '/')
                || tokens.is(end, ':')
                || (tokens.is(end, ']') && first > 0 && tokens.is(first - 1, '['));
    }

    /** "24/24": a slash and another number that made no ratio. */
    private boolean isPartOfFraction(int end) {
        return end + 1 < tokens.size()
                && tokens.is(end, '/')
                && !tokens.spaceBefore(end)
                && !tokens.spaceBefore(end + 1)
                && tokens.kind(end + 1) == TokenKind.NUMBER;
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

    /** A number alone on its line, or at a line's end with only a dash before it: a table's cell, a result. */
    private boolean isCell(int first, int end) {
        boolean last = end >= tokens.size() || tokens.breakBefore(end);
        boolean dash = first > 0 && isDash(first - 1);
        if (last) {
            return tokens.breakBefore(first) || dash;
        }
        boolean row = first > 0
                && tokens.kind(first - 1) == TokenKind.NUMBER
                && tokens.kind(end) == TokenKind.NUMBER
                && !tokens.breakBefore(end);
        if (row) {
            return true; // "29 36 66 131"
        }
        boolean digitsBefore = dash && first > 1 && tokens.kind(first - 2) == TokenKind.NUMBER;
        boolean digitsAfter = isDash(end)
                && (end + 1 >= tokens.size()
                        || tokens.breakBefore(end + 1)
                        || tokens.kind(end + 1) == TokenKind.NUMBER);
        return digitsBefore || digitsAfter;
    }

    /** "3 GĐT": a number that opens a short line of capitals. */
    private boolean isRow(int first, int end) {
        if (first == 0 || !tokens.breakBefore(first) || end != first + 1) {
            return false;
        }
        int i = end;
        while (i < tokens.size() && i - end < 3 && !tokens.breakBefore(i) && tokens.isAllCaps(i)) {
            i++;
        }
        return i > end && (i >= tokens.size() || tokens.breakBefore(i));
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
                && isDash(end)
                && !tokens.spaceBefore(end)
                && tokens.spaceBefore(end + 1)
                && tokens.isCapital(end + 1);
    }

    /** "86-58,5-86 cm": three measures, no range. */
    boolean isChained(int first) {
        return first > 1
                && isDash(first - 1)
                && !tokens.spaceBefore(first)
                && !tokens.spaceBefore(first - 1)
                && isDigits(first - 2);
    }

    /** "1 phút 44 giây 06": the hundredths of a time. */
    private boolean isAfterTime(int first) {
        return first > 1
                && !tokens.breakBefore(first)
                && tokens.kind(first - 2) == TokenKind.NUMBER
                && (tokens.is(first - 1, "giây") || tokens.is(first - 1, "phút"));
    }

    /** "700000 TP Vạn Hải": six digits before a name. */
    private boolean isPostcode(int first, int end) {
        return tokens.length(first) == 6
                && end == first + 1
                && end < tokens.size()
                && isPlain(first)
                && !tokens.breakBefore(end)
                && tokens.isCapital(end);
    }

    /** "thời đại 4.0": one digit, a point and nothing after it; a mark ("9.0 điểm") is none. */
    private boolean isVersion(int first, int end) {
        return tokens.length(first) == 3
                && tokens.charAt(first, 1) == '.'
                && tokens.charAt(first, 2) == '0'
                && !(end < tokens.size() && tokens.is(end, "điểm"));
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

    private boolean isDash(int i) {
        return tokens.is(i, '-') || tokens.is(i, '–');
    }

    /** Phone numbers, serial numbers, zero. */
    private boolean isOddNumber(int first) {
        int n = tokens.length(first);
        boolean zero = tokens.charAt(first, 0) == '0';
        return (isPlain(first) && ((zero && n != 2) || n > 6)) || (zero && n >= 8);
    }

    private boolean isPlain(int i) {
        boolean plain = true;
        for (int k = 0; k < tokens.length(i); k++) {
            plain &= tokens.charAt(i, k) >= '0' && tokens.charAt(i, k) <= '9';
        }
        return plain;
    }

    /** "Boeing 737", "Sông Đà 3": right after a capitalised word that isn't the sentence's first. */
    private boolean isAfterName(int first) {
        if (first == 0 || tokens.breakBefore(first) || !hasCapital(first - 1)) {
            return false;
        }
        boolean shouting = tokens.isAllCaps(first - 1) && first + 1 < tokens.size() && tokens.isAllCaps(first + 1);
        return !shouting && !startsSentence(first - 1);
    }

    /** A capital anywhere: "Boeing", "iOS". */
    private boolean hasCapital(int i) {
        boolean capital = tokens.isCapital(i);
        for (int k = 1; k < tokens.length(i) && !capital && tokens.kind(i) == TokenKind.WORD; k++) {
            capital = CharTable.isUpper(tokens.charAt(i, k));
        }
        return capital;
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
}
