package org.sukien.recognize.document;

import java.util.Locale;
import org.sukien.lexicon.WordList;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Reads how far the name of a law or treaty goes: "Luật Đất đai 2024" with its year, "Công ước Liên hợp quốc về Luật Biển
 * 1982", "Luật Dân quyền" before "năm 1964". One use reads one article; work is bounded by the longest name.
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

    /** The token after a bare year that follows a name. */
    int withYear(int end) {
        boolean year = end < tokens.size() && !tokens.breakBefore(end) && DocumentDate.isYear(tokens, end);
        return year ? end + 1 : end;
    }

    /** "Hiến pháp 2013", "Hiến pháp năm 2013": a kind that needs no name, with its year. */
    boolean isYearOnly(int first, int after) {
        boolean constitution = isWord(first, "hiến");
        return constitution && tokens.isCapital(first) && isYearWord(after);
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
            if (i > after && DocumentDate.isYear(tokens, i)) {
                return tokens.is(i - 1, ',') ? otherwise : i + 1;
            }
            if (i > after && isYearWord(i) && !DocumentDate.isYear(tokens, i)) {
                return i;
            }
            if (i > after && (stops(i) || hits.starts(i, heads) && !isWord(i - 1, "về"))) {
                return otherwise;
            }
        }
        return otherwise;
    }

    /** "năm 2020", or a bare year. */
    private boolean isYearWord(int i) {
        return isWord(i, "năm") && DocumentDate.isYear(tokens, i + 1);
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
