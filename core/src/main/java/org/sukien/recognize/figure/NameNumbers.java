package org.sukien.recognize.figure;

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
    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final Neighbours near;
    private final NumberHeads heads;
    private final LoneNumbers lone;
    private final TableNumbers tables;
    private final CodeNumbers codes;
    private final GluedNumbers glued;
    private final MatchNumbers matches;

    NameNumbers(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        near = new Neighbours(tokens);
        heads = new NumberHeads(tokens, hits, words);
        lone = new LoneNumbers(tokens, heads);
        tables = new TableNumbers(tokens, near);
        codes = new CodeNumbers(tokens, near);
        glued = new GluedNumbers(tokens, hits, words, near);
        matches = new MatchNumbers(tokens, hits, words, near);
    }

    /** Whether a figure is glued into something else, whatever follows. */
    boolean isGlued(Figure f) {
        boolean united = f.end() > f.first() + 1 && !f.isBare();
        return !f.worded() && !united && glued.isGlued(f.first(), f.end());
    }

    /** Whether a ratio is a rank, a round or a row of models: "thứ 17/63", "vòng 1/8", "945/955". */
    boolean isNameOfTwo(Figure f) {
        boolean written = f.end() == f.first() + 1 || tokens.is(f.first() + 1, '/');
        boolean named = heads.isPlace(f.first()) && (written || !heads.isScore(f.first())); // "thắng 3 trong 5 trận"
        return !f.worded() && (named || (written && glued.isSeries(f.first(), f.end())));
    }

    /** Whether a figure is a result or a minute of a match. */
    boolean isOfMatch(Figure f) {
        return matches.isScoreline(f) || matches.isMinute(f.first(), f.end());
    }

    /** Whether a range is the end of a row of measures. */
    boolean isChained(Figure f) {
        return f.max() != null && !f.worded() && glued.isChained(f.first());
    }

    /** Whether what stands before a number makes it a name. */
    boolean isPlace(int first) {
        return heads.isPlace(first);
    }

    /** Whether the numbers are the ends of a result: "thắng 3-0". */
    boolean isScore(int first) {
        return heads.isScore(first);
    }

    /** Whether digits that count nothing state no quantity; {@code lastEnd} is the token after the last figure. */
    boolean isLoneName(Figure f, int lastEnd) {
        return !f.worded() && !lone.isQuantity(f.first(), f.end(), lastEnd);
    }

    /** Whether a bare number is a name: what stands before it says so, or nothing says that it counts. */
    boolean isName(int first, int end, boolean worded) {
        boolean countsNext = isCounted(end);
        Numbered head = heads.before(first);
        if (countsNext && !worded && isHouse(first, end)) {
            return true;
        }
        if (countsNext && !worded && (isNamedBefore(first, end, head) || isForm(first, head))) {
            countsNext = false;
        }
        boolean minute = head == Numbered.USUALLY && tokens.is(first - 1, "phút") && tokens.isCapital(first - 1);
        if (minute || head == Numbered.ALWAYS || (head == Numbered.USUALLY && !countsNext)) {
            return true;
        }
        if (worded) {
            return tokens.isCapital(first) && !near.startsSentence(first) && !tokens.isAllCaps(first);
        }
        return tables.isListNumber(first, end)
                || codes.isNoQuantity(first, end)
                || (!countsNext && isNameBeforeNothing(first, end));
    }

    /** "Nokia 8 Thiết bị", "lớp 12 Anh 1", "Step 2 bằng chuột", "lớp 5 trường làng": what follows belongs to no count. */
    private boolean isNamedBefore(int first, int end, Numbered head) {
        boolean headed = head == Numbered.USUALLY;
        if (tokens.isCapital(end) && !tokens.isAllCaps(end)) {
            return headed || near.isAfterName(first);
        }
        if (headed) {
            return tokens.is(end, "trường") && tokens.is(first - 1, "lớp");
        }
        int stop = hits.find(end, words.itemStops);
        boolean noun = stop < 0 || hits.end(stop) < hits.end(hits.find(end, words.counted));
        return !noun && near.isAfterName(first);
    }

    /** "199 Nam Kỳ Khởi Nghĩa", "883 đường Giải Phóng": a street whose first word could be counted. */
    private boolean isHouse(int first, int end) {
        boolean plain =
                near.isPlain(first) && tokens.length(first) > 1 && tokens.length(first) <= 4; // "3 Ban Đoàn thể"
        int noun = plain && end < tokens.size() ? hits.find(end, words.counted) : -1;
        if (noun < 0 || hits.end(noun) > end + 1) {
            return false;
        }
        boolean street = tokens.is(end, "đường") || tokens.is(end, "phố");
        return isStreet(street ? end + 1 : end);
    }

    /** Whether two words of a name begin at a token, as after a house number: "557-559 Sư Vạn Hạnh". */
    boolean isStreet(int at) {
        return isNameWord(at) && isNameWord(at + 1);
    }

    private boolean isNameWord(int i) {
        return i < tokens.size()
                && !tokens.breakBefore(i)
                && tokens.kind(i) == TokenKind.WORD
                && tokens.isCapital(i)
                && !tokens.isAllCaps(i);
    }

    /** "lớp 12 em": schools have twelve forms, so that up to there the number is the form's. */
    private boolean isForm(int first, Numbered head) {
        boolean form = head == Numbered.USUALLY && tokens.is(first - 1, "lớp") && near.isPlain(first);
        return form && tokens.length(first) <= 2 && Integer.parseInt(tokens.text(first)) <= 12;
    }

    /** "3 giải", not "3 giải mã": a counted noun begins here that is no part of a longer verb. */
    private boolean isCounted(int i) {
        if (i >= tokens.size() || tokens.breakBefore(i) || !hits.starts(i, words.counted)) {
            return false;
        }
        if (tokens.is(i, "lần") && i + 1 < tokens.size() && (tokens.is(i + 1, "đầu") || tokens.is(i + 1, "thứ"))) {
            return false; // "Hội thi 12 lần đầu", for the first time
        }
        int stop = hits.find(i, words.itemStops);
        return stop < 0 || hits.end(stop) <= hits.end(hits.find(i, words.counted));
    }

    /** Whether a number that counts nothing is a name or mark. */
    private boolean isNameBeforeNothing(int first, int end) {
        return near.isAfterName(first)
                || codes.isMark(first, end)
                || tables.isCell(first, end)
                || tables.isRow(first, end);
    }
}
