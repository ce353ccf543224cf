package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Reads units that stand after a later number only: "từ 5 lên 7%", "5, 6 và 7%". One use reads one article.
 */
final class SharedUnits {
    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final NumberReader numbers;
    private final UnitReader units;

    SharedUnits(Tokens tokens, Hits hits, FigureWords words, NumberReader numbers, UnitReader units) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        this.numbers = numbers;
        this.units = units;
    }

    /** "từ 5 lên 7%", "5, 6 và 7%": the unit of the last number where this one has none and counts nothing. */
    Unit read(Amount a, int depth) {
        int at = a.end();
        if (depth > 4 || a.worded() || a.isScaled() || at + 1 >= tokens.size() || tokens.breakBefore(at)) {
            return Unit.none(at);
        }
        if (tokens.kind(at + 1) != TokenKind.NUMBER
                && (at + 2 >= tokens.size() || tokens.kind(at + 2) != TokenKind.NUMBER)) {
            return Unit.none(at); // before all words that may join two numbers are tried
        }
        int next = afterConnector(at);
        if (next < 0 || next >= tokens.size() || tokens.kind(next) != TokenKind.NUMBER || tokens.breakBefore(next)) {
            return Unit.none(at);
        }
        Amount b = numbers.read(next);
        if (b == null) {
            return Unit.none(at);
        }
        Unit unit = units.read(b);
        return unit.isNone() ? read(b, depth + 1) : unit;
    }

    /** Where the number stands that a word joins to the one before it, or -1. */
    private int afterConnector(int at) {
        if (tokens.is(at, "lên") || tokens.is(at, "xuống")) {
            boolean longer = tokens.is(at + 1, "tới") || tokens.is(at + 1, "đến") || tokens.is(at + 1, "còn");
            return longer ? at + 2 : at + 1;
        }
        if (tokens.is(at, "đến") || tokens.is(at, "tới")) {
            boolean about = tokens.is(at + 1, "dưới")
                    || tokens.is(at + 1, "hơn")
                    || tokens.is(at + 1, "gần")
                    || tokens.is(at + 1, "trên")
                    || tokens.is(at + 1, "khoảng");
            return about ? at + 2 : -1; // "từ 10 đến dưới 50 triệu"
        }
        boolean plain = tokens.is(at, "và")
                || tokens.is(at, "hoặc")
                || tokens.is(at, "hay")
                || tokens.is(at, "còn")
                || tokens.is(at, 'x')
                || (tokens.is(at, ',') && tokens.spaceBefore(at + 1));
        return plain ? at + 1 : -1;
    }

    /** A figure with a unit that a later number bears. */
    Figure figure(int i, Amount a, Unit unit) {
        BigDecimal scale = scaleBefore(unit.first());
        Amount amount = scale == null ? a : a.times(scale);
        return new Figure(
                unit.kind(),
                unit.fit(amount.value()),
                null,
                null,
                unit.code(),
                i,
                a.end(),
                unit.first(),
                unit.nameEnd(),
                amount.scale(),
                false);
    }

    /** The scale of the number that a unit follows: the scale words right before it. */
    private BigDecimal scaleBefore(int unit) {
        int from = unit;
        while (from > 0 && hits.starts(from - 1, words.numbers)) {
            from--;
        }
        Amount scale = from == unit ? null : numbers.scaleAlone(from);
        return scale == null ? null : scale.scale();
    }
}
