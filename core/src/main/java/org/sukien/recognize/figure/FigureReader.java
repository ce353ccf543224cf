package org.sukien.recognize.figure;

import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Reads a figure from where its number begins: a number with its unit, a range ("2,5 - 3 tỷ đồng", "180% đến 360%", "từ
 * 10 đến 15%", "hai ba người"), or a ratio ("7/14", "8 trên 10", "một phần ba"). One use reads one article.
 */
final class FigureReader {
    private final Tokens tokens;
    private final NumberReader numbers;
    private final UnitReader units;
    private final Ratios ratios;
    private final Ranges ranges;
    private final SharedUnits sharedUnits;
    private final Coins coins;
    private final GluedParts parts;

    FigureReader(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        numbers = new NumberReader(tokens, hits, words);
        units = new UnitReader(tokens, hits, words);
        ratios = new Ratios(tokens, hits, words, numbers, units);
        ranges = new Ranges(tokens, hits, words, numbers, units);
        sharedUnits = new SharedUnits(tokens, hits, words, numbers, units);
        coins = new Coins(tokens, hits, words, numbers);
        parts = new GluedParts(tokens);
    }

    /** The figure that begins at a token, or null; durations are none. */
    Figure read(int i) {
        Amount amount = numbers.read(i);
        if (amount == null) {
            return tokens.is(i, "nửa") ? ratios.half(i) : pair(i);
        }
        Figure ratio = ratios.read(i, amount);
        if (ratio != null) {
            return ratio;
        }
        Unit unit = units.read(amount);
        Figure range = ranges.read(i, amount, unit);
        if (range != null) {
            return range;
        }
        if (unit.isNone()) {
            unit = sharedUnits.read(amount, 0);
            if (isNoFigure(unit)) {
                return null;
            }
            if (!unit.isNone()) {
                return sharedUnits.figure(i, amount, unit);
            }
            unit = Unit.none(amount.end());
        }
        if (isNoFigure(unit)) {
            return null;
        }
        Figure figure = Figure.of(i, isBearing(i, unit) ? Digits.decimal(tokens, i, amount) : amount, null, unit);
        return unit.is(Quantity.Kind.MONEY) ? coins.added(figure) : parts.added(figure);
    }

    /** "16.260 độ vĩ bắc": no bearing has thousands of degrees. */
    private boolean isBearing(int i, Unit unit) {
        int at = unit.end();
        return tokens.kind(i) == TokenKind.NUMBER
                && unit.is(Quantity.Kind.MEASURE)
                && unit.code().equals("deg")
                && at < tokens.size()
                && !tokens.breakBefore(at)
                && (tokens.is(at, "vĩ") || tokens.is(at, "kinh") || tokens.is(at, "bắc") || tokens.is(at, "đông"));
    }

    /** "dăm bảy nhà", "vài ba trăm người": a loose range in words. */
    private Figure pair(int i) {
        Amount[] ends = numbers.pair(i);
        Unit unit = ends == null ? null : units.read(ends[1]);
        return unit == null || isNoFigure(unit) ? null : Figure.of(i, ends[0], ends[1].value(), unit);
    }

    /** A scale word without a number: "chục nghìn" of "hàng chục nghìn". */
    Figure readScale(int first, int scale) {
        Amount amount = numbers.scaleAlone(scale);
        if (amount == null) {
            return null;
        }
        Unit unit = units.read(amount);
        return isNoFigure(unit) ? null : Figure.of(first, amount, null, unit);
    }

    private static boolean isNoFigure(Unit unit) {
        return unit.is(Quantity.Kind.DURATION);
    }
}
