package org.sukien.recognize.figure;

import java.util.Locale;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * Finds the word that makes the number after it a name: "quận 1", "vòng 1/8", "thắng 3-0". One use reads one article.
 */
final class NumberHeads {
    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;

    NumberHeads(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
    }

    /** How surely the word before a number makes it a name, or null. */
    Numbered before(int first) {
        int hit = hits.findBefore(first, words.numbered);
        if (hit < 0 || tokens.breakBefore(first)) {
            return null;
        }
        int start = hits.start(hit);
        if (isQuantityOf(start)) {
            return Numbered.LEVEL;
        }
        return isOrder(start, first) ? null : hits.value(hit, words.numbered);
    }

    /** Whether a ratio is a rank or a round: "thứ 17/63", "vòng 1/8". */
    boolean isPlace(int first) {
        Numbered head = before(first);
        return head != null && head != Numbered.LEVEL;
    }

    /** Whether the numbers are the ends of a result: "thắng 3-0". */
    boolean isScore(int first) {
        return before(first) == Numbered.SCORE;
    }

    /** "con số 40", "dân số 40.000", "trong vòng 3 trận": here the word heads no name. */
    private boolean isQuantityOf(int i) {
        if (i == 0) {
            return false;
        }
        if (tokens.is(i, "vòng")) {
            return tokens.is(i - 1, "trong");
        }
        return tokens.is(i, "số")
                && switch (tokens.text(i - 1).toLowerCase(Locale.ROOT)) {
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
}
