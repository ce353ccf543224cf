package org.sukien.recognize.document;

import java.util.Locale;
import org.sukien.lexicon.WordList;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Reads how far the name of a law or treaty goes: "Luật Đất đai 2024" with its year, "Công ước Liên hợp quốc về Luật Biển
 * 1982", "Luật Dân quyền năm 1964". One use reads one article; work is bounded by the longest name.
 */
final class LawNames {
    private static final int LONGEST = 18;

    private final Tokens tokens;
    private final Hits hits;
    private final WordList<Head> heads;

    LawNames(Tokens tokens, Hits hits, WordList<Head> heads) {
        this.tokens = tokens;
        this.hits = hits;
        this.heads = heads;
    }

    /** Whether a listed name is written as one: "Luật Đất đai" and "luật Đất đai", "Bộ luật hình sự", not "luật đất đai". */
    boolean isProper(int first, int end) {
        if (end == first + 1) {
            return tokens.isAllCaps(first);
        }
        boolean code = isWord(first, "bộ");
        if (!code && !isWord(first, "luật")) {
            return tokens.hasCapital(
                    first + (isWord(first, "nghị") ? 3 : 2), end); // Hiệp định Paris, Nghị định thư Kyoto
        }
        return tokens.isCapital(code ? first + 2 : first + 1) || (code && tokens.isCapital(first));
    }

    /** The token after the year that follows a name: "2024", "năm 2024", "(UNCLOS) 1982", "(sửa đổi) năm 2013"; and after "(sửa đổi)". */
    int withYear(int end) {
        int year = yearEnd(end);
        int closed = year > end ? end : afterBracket(end);
        boolean amended =
                closed > end && isWord(closed - 2, "đổi"); // "(sửa đổi)" is the title's own without a year too
        int after = closed > end ? yearEnd(closed) : year;
        return after > closed || amended ? after : end;
    }

    private int yearEnd(int at) {
        if (at >= tokens.size() || tokens.breakBefore(at)) {
            return at;
        }
        int year = isWord(at, "năm") && at + 1 < tokens.size() && !tokens.breakBefore(at + 1) ? at + 1 : at;
        return DocumentDate.isYear(tokens, year) && !isPeriod(year) ? year + 1 : at;
    }

    /** "2016-2020": the years of a plan. */
    private boolean isPeriod(int year) {
        return year + 2 < tokens.size()
                && (tokens.is(year + 1, '-') || tokens.is(year + 1, '–'))
                && tokens.kind(year + 2) == TokenKind.NUMBER;
    }

    /** The token after an abbreviation or "sửa đổi" in brackets, or {@code i}. */
    private int afterBracket(int i) {
        if (i + 2 >= tokens.size() || !tokens.is(i, '(') || tokens.breakBefore(i)) {
            return i;
        }
        int close = isWord(i + 1, "sửa") && isWord(i + 2, "đổi") ? i + 3 : tokens.isAllCaps(i + 1) ? i + 2 : i;
        return close > i && close < tokens.size() && tokens.is(close, ')') ? close + 1 : i;
    }

    /**
     * The token after a name that runs from {@code after} to a year; {@code otherwise} if none does.
     *
     * @param first the first token of the kind ("Luật")
     * @param after the token from which the name is read on
     */
    int generic(int first, int after, int otherwise) {
        if (after >= tokens.size() || tokens.breakBefore(after)) {
            return otherwise;
        }
        if (isWord(first, "hiến")) {
            return tokens.isCapital(first) ? withYear(after) : otherwise;
        }
        if (!tokens.isCapital(after) && after - first <= 2) {
            return otherwise;
        }
        for (int i = after; i < tokens.size() && i - first < LONGEST && !tokens.breakBefore(i); i++) {
            int year = i > after ? withYear(i) : i;
            if (year > i) {
                return tokens.is(i - 1, ',') || isWord(i - 1, "đoạn") ? otherwise : year;
            }
            if (i > after && (stops(i) || hits.starts(i, heads) && !isWord(i - 1, "về"))) {
                return otherwise;
            }
        }
        return otherwise;
    }

    private boolean stops(int i) {
        TokenKind kind = tokens.kind(i);
        if (kind != TokenKind.WORD && kind != TokenKind.ABBREVIATION) {
            return !tokens.is(i, ',');
        }
        return switch (tokens.text(i)) {
            case "được",
                    "chấm",
                    "ký",
                    "có",
                    "do",
                    "đã",
                    "sẽ",
                    "đang",
                    "là",
                    "thì",
                    "không",
                    "tại",
                    "từ",
                    "vào",
                    "để",
                    "khi",
                    "mà",
                    "theo",
                    "nhưng",
                    "nên",
                    "cũng",
                    "này",
                    "đó",
                    "quy",
                    "ban",
                    "ngày",
                    "tháng",
                    "năm",
                    "với",
                    "ở",
                    "hiện",
                    "mới",
                    "như",
                    "cho",
                    "trước",
                    "sau",
                    "vừa",
                    "nếu",
                    "vì",
                    "nhằm",
                    "còn",
                    "chưa",
                    "bị",
                    "ra" -> true;
            default -> false;
        };
    }

    private boolean isWord(int i, String word) {
        return i < tokens.size() && tokens.text(i).toLowerCase(Locale.ROOT).equals(word);
    }
}
