package org.sukien.recognize.figure;

import java.util.Locale;
import org.sukien.recognize.figure.NumberWord.Role;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Tells "năm" the five from "năm" the year: five in "năm mươi" and "năm cán bộ", the year in "trong năm", "5 năm", "năm
 * 2023". One use reads one article.
 */
final class FiveOrYear {
    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;

    FiveOrYear(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
    }

    /** Whether a token is "năm". */
    boolean is(int i) {
        return tokens.length(i) == 3 && Character.toLowerCase(tokens.charAt(i, 1)) == 'ă';
    }

    /** Whether "năm" is five: the numeral goes on, or a counted noun that no year takes follows. */
    boolean isFive(int i, NumberWord after) {
        if (after != null && (after.is(Role.TENS) || after.is(Role.SCALE))) {
            return true;
        }
        return i + 1 < tokens.size()
                && !tokens.breakBefore(i + 1)
                && hits.starts(i + 1, words.counted)
                && !isClass(i + 1)
                && !isSign(i + 1)
                && !isYearWord(i - 1);
    }

    /** "năm lớp 12", the year in the twelfth form. */
    private boolean isClass(int i) {
        return tokens.is(i, "lớp") && i + 1 < tokens.size() && tokens.kind(i + 1) == TokenKind.NUMBER;
    }

    /** "năm Gà", the year of the Rooster. */
    private boolean isSign(int i) {
        return tokens.isCapital(i)
                && !tokens.isAllCaps(i)
                && hits.value(hits.find(i, words.counted), words.counted).is(Noun.Kind.ANIMAL);
    }

    /** Words after which "năm" is the year: "trong năm", "mỗi năm", "5 năm". */
    private boolean isYearWord(int i) {
        if (i < 0 || tokens.breakBefore(i + 1)) {
            return false;
        }
        if (tokens.kind(i) == TokenKind.NUMBER || hits.starts(i, words.numbers)) {
            return true;
        }
        return switch (tokens.text(i).toLowerCase(Locale.ROOT)) {
            case "trong",
                    "mỗi",
                    "hàng",
                    "hằng",
                    "cả",
                    "đầu",
                    "cuối",
                    "giữa",
                    "một",
                    "nhiều",
                    "mấy",
                    "các",
                    "những",
                    "qua",
                    "vài",
                    "bao",
                    "từng",
                    "suốt",
                    "quanh",
                    "theo",
                    "hết",
                    "lâu",
                    "nửa" -> true;
            default -> false;
        };
    }
}
