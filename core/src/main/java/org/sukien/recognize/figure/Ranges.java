package org.sukien.recognize.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * Reads ranges: "2,5 - 3 tỷ đồng", "180% đến 360%", "hai ba người", "20-25.000 đồng". One use reads one article.
 */
final class Ranges {
    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final NumberReader numbers;
    private final UnitReader units;

    Ranges(Tokens tokens, Hits hits, FigureWords words, NumberReader numbers, UnitReader units) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        this.numbers = numbers;
        this.units = units;
    }

    /** The range that begins with an amount and its unit, or null. */
    Figure read(int i, Amount a, Unit unitA) {
        if (unitA.is(Quantity.Kind.DURATION)) {
            return null;
        }
        Figure spoken = unitA.isNone() ? spoken(i, a) : null;
        if (spoken != null) {
            return spoken;
        }
        int at = unitA.end();
        if (at + 1 >= tokens.size() || tokens.breakBefore(at) || tokens.breakBefore(at + 1)) {
            return null;
        }
        boolean between = tokens.is(at, "và") && i > 0 && tokens.is(i - 1, "giữa");
        if (!between && !isTo(at)) {
            return null;
        }
        Amount b = numbers.read(at + 1);
        if (b == null) {
            return null;
        }
        Unit unitB = units.read(b);
        if (between && unitB.isNone()) {
            return null;
        }
        if (unitB.is(Quantity.Kind.DURATION) || !(unitA.isNone() || unitA.isSameAs(unitB))) {
            return null;
        }
        Amount lower = thousands(i, inherit(decimal(i, a, b), b), at + 1, b, unitB);
        if (lower.value().compareTo(b.value()) >= 0) {
            return null;
        }
        return Figure.of(i, lower, b.value(), unitB);
    }

    /** "34,430 – 34,880 triệu": what could be grouped is decimal, as the scaled upper end is. */
    private Amount decimal(int i, Amount a, Amount b) {
        boolean both = !a.worded()
                && !a.isScaled()
                && b.isScaled()
                && a.end() == i + 1
                && Digits.isAmbiguous(tokens, i)
                && a.value().movePointLeft(3).compareTo(b.value()) < 0;
        return both ? new Amount(a.value().movePointLeft(3), a.scale(), a.end(), false) : a;
    }

    /** "20-25.000 đồng": the lower end of a sum shares the thousands of the upper one. */
    private Amount thousands(int i, Amount a, int second, Amount b, Unit unit) {
        int n = tokens.length(second);
        boolean shared = unit.is(Quantity.Kind.MONEY)
                && !a.isScaled()
                && !b.isScaled()
                && !b.worded()
                && a.end() == i + 1
                && n > 4
                && tokens.charAt(second, n - 4) == '.'
                && a.value().compareTo(BigDecimal.valueOf(1000)) < 0
                && a.value().movePointRight(3).compareTo(b.value()) < 0;
        return shared ? new Amount(a.value().movePointRight(3), a.scale(), a.end(), false) : a;
    }

    private boolean isTo(int at) {
        return tokens.is(at, '-')
                || tokens.is(at, '–')
                || tokens.is(at, '—')
                || tokens.is(at, '~')
                || tokens.is(at, "đến")
                || tokens.is(at, "tới");
    }

    /** "2,5 - 3 tỷ": the lower end takes the upper end's scale where it has none and stays below it. */
    private static Amount inherit(Amount a, Amount b) {
        if (a.isScaled() || !b.isScaled()) {
            return a;
        }
        BigDecimal upper = b.value().divide(b.scale(), MathContext.DECIMAL64);
        return a.value().compareTo(upper) < 0 ? a.times(b.scale()) : a;
    }

    /** "hai ba người", "năm, sáu chục": two neighbouring digits in words. */
    private Figure spoken(int i, Amount a) {
        int at = a.end();
        if (a.isScaled() || a.value().compareTo(BigDecimal.TEN) >= 0 || at >= tokens.size()) {
            return null;
        }
        boolean comma = tokens.is(at, ',');
        int second = comma ? at + 1 : at;
        Amount b = comma || a.worded() ? numbers.onLine(second) : null;
        boolean alike = b != null && b.worded() == a.worded() && (a.worded() || isDigit(i) && isDigit(second));
        if (!alike || tokens.breakBefore(at)) {
            return null;
        }
        BigDecimal upper = b.value().divide(b.scale(), MathContext.DECIMAL64);
        int step = upper.subtract(a.value()).intValue();
        boolean neighbours = upper.compareTo(BigDecimal.TEN) < 0
                && (step == 1 || (step == 2 && a.value().intValue() == 5));
        Unit unit = units.read(b);
        boolean counts =
                !unit.isNone() || b.isScaled() || (b.end() < tokens.size() && hits.starts(b.end(), words.counted));
        if (!neighbours || !counts || unit.is(Quantity.Kind.DURATION)) {
            return null;
        }
        return Figure.of(i, a.times(b.scale()), b.value(), unit);
    }

    private boolean isDigit(int i) {
        return tokens.length(i) == 1;
    }
}
