package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Reads tokens shaped like dates as ratios and ranges: "6/8" in "6/8 chỉ tiêu", "4-5" in "4-5 người", "2/3" in "hơn 2/3
 * dân số". Without a counted noun or unit after them, or "hơn" and the like before, they stay dates. One use reads one
 * article.
 */
final class ShapedNumbers {
    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final NumberReader numbers;
    private final UnitReader units;
    private final QualifierReader qualifiers;

    ShapedNumbers(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        numbers = new NumberReader(tokens, hits, words);
        units = new UnitReader(tokens, hits, words);
        qualifiers = new QualifierReader(tokens, hits, words);
    }

    /** The figure that a date-shaped token is, or null. */
    Figure read(int i) {
        int slash = separator(i, '/');
        int dash = slash < 0 ? separator(i, '-') : -1;
        int at = Math.max(slash, dash);
        if (at < 0 || isGlued(i) || isAfterDateWord(i)) {
            return null;
        }
        BigDecimal a = number(i, 0, at);
        BigDecimal b = number(i, at + 1, tokens.length(i));
        if (a == null || b == null || a.compareTo(b) > 0) {
            return null;
        }
        return slash >= 0 ? ratio(i, a, b) : range(i, a, b);
    }

    private Figure ratio(int i, BigDecimal a, BigDecimal b) {
        boolean unit = !units.read(new Amount(b, BigDecimal.ONE, i + 1, false)).isNone();
        boolean word = i + 1 < tokens.size() && !tokens.breakBefore(i + 1) && tokens.kind(i + 1) == TokenKind.WORD;
        boolean said = qualifiers.hasBefore(i) && (word || !qualifiers.isAbout(i));
        boolean known = countsAt(i + 1) || (said && b.compareTo(BigDecimal.TEN) <= 0);
        return known && !unit ? Figure.ratio(i, a, b, i + 1, false) : null;
    }

    private Figure range(int i, BigDecimal a, BigDecimal b) {
        Amount upper = numbers.scaled(new Amount(b, BigDecimal.ONE, i + 1, false));
        Unit unit = units.read(upper);
        boolean figure = a.compareTo(b) < 0
                && !unit.is(Quantity.Kind.DURATION)
                && (!unit.isNone() || upper.isScaled() || countsAt(i + 1));
        return figure
                ? Figure.of(i, new Amount(a.multiply(upper.scale()), upper.scale(), i + 1, false), upper.value(), unit)
                : null;
    }

    private boolean countsAt(int i) {
        return i < tokens.size() && !tokens.breakBefore(i) && hits.starts(i, words.counted);
    }

    /** Words that only a date takes: "ngày 6/8", "sáng 6/8". */
    private boolean isAfterDateWord(int i) {
        if (i == 0 || tokens.breakBefore(i)) {
            return false;
        }
        int before = hits.find(i - 1, words.quantities);
        if (before >= 0 && hits.value(before, words.quantities).kind() == Quantity.Kind.DURATION) {
            return true;
        }
        return hits.starts(i - 1, words.numbered)
                && hits.value(hits.find(i - 1, words.numbered), words.numbered) != Numbered.LEVEL;
    }

    private boolean isGlued(int i) {
        boolean after =
                i + 1 < tokens.size() && !tokens.spaceBefore(i + 1) && (tokens.is(i + 1, '/') || tokens.is(i + 1, '-'));
        return after || (i > 0 && !tokens.spaceBefore(i) && !tokens.is(i - 1, '('));
    }

    private int separator(int i, char c) {
        int at = -1;
        for (int k = 0; k < tokens.length(i); k++) {
            char d = tokens.charAt(i, k);
            if (d == c) {
                if (at >= 0) {
                    return -1;
                }
                at = k;
            } else if (d < '0' || d > '9') {
                return -1;
            }
        }
        return at;
    }

    private BigDecimal number(int i, int from, int to) {
        int value = 0;
        if (to - from > 4 || to <= from) {
            return null;
        }
        for (int k = from; k < to; k++) {
            value = value * 10 + tokens.charAt(i, k) - '0';
        }
        return value == 0 ? null : BigDecimal.valueOf(value);
    }
}
