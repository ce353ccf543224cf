package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * Reads parts of a whole: "7/14", "8 trên 10", "32 trong 35 lần", "một phần ba", "nửa làng". One use reads one article.
 */
final class Ratios {
    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final NumberReader numbers;
    private final UnitReader units;

    Ratios(Tokens tokens, Hits hits, FigureWords words, NumberReader numbers, UnitReader units) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        this.numbers = numbers;
        this.units = units;
    }

    /** "gần nửa số hộ", "nửa làng": a half of what is a whole by itself; "nửa cân", a half of a measure. */
    Figure half(int i) {
        int at = i + 1;
        Unit unit = units.read(new Amount(new BigDecimal("0.5"), BigDecimal.ONE, at, true));
        if (unit.is(Quantity.Kind.MEASURE) && isHalved(unit.code())) {
            return Figure.of(i, new Amount(new BigDecimal("0.5"), BigDecimal.ONE, at, true), null, unit);
        }
        boolean whole = at + 1 < tokens.size()
                && !tokens.breakBefore(at)
                && switch (tokens.text(at)) {
                    case "số" -> hits.starts(at + 1, words.counted) || tokens.is(at + 1, "lượng");
                    case "dân" -> tokens.is(at + 1, "số") || tokens.is(at + 1, "làng");
                    case "tổng" -> tokens.is(at + 1, "số");
                    case "làng", "xóm", "thôn" -> !tokens.isCapital(at + 1);
                    default -> false;
                };
        return whole ? Figure.ratio(i, BigDecimal.ONE, BigDecimal.valueOf(2), at, true) : null;
    }

    private static boolean isHalved(String code) {
        return switch (code) {
            case "kg", "L", "m", "km", "t", "har" -> true;
            default -> false;
        };
    }

    /** The part of a whole that begins with an amount, or null. */
    Figure read(int i, Amount a) {
        int at = a.end();
        if (at >= tokens.size() || tokens.breakBefore(at) || a.isScaled()) {
            return null;
        }
        if (a.worded() && tokens.is(at, "nửa") && a.value().intValue() == 1) {
            return Figure.ratio(i, BigDecimal.ONE, BigDecimal.valueOf(2), at + 1, true);
        }
        if (tokens.is(at, "phần") && a.value().intValue() <= 9) {
            boolean quarter = at + 1 < tokens.size() && tokens.is(at + 1, "tư");
            Amount b =
                    quarter ? new Amount(BigDecimal.valueOf(4), BigDecimal.ONE, at + 2, true) : numbers.onLine(at + 1);
            boolean fraction = b != null
                    && !units.read(b).is(Quantity.Kind.DURATION) // "một phần tư thế kỷ" is a span of time
                    && !b.isScaled()
                    && b.worded() == a.worded()
                    && b.value().compareTo(BigDecimal.TEN) <= 0;
            return fraction ? Figure.ratio(i, a.value(), b.value(), b.end(), true) : null;
        }
        Figure among = among(i, a);
        if (among != null) {
            return among;
        }
        boolean one = a.worded() && one(a);
        boolean slash = tokens.is(at, '/') && !tokens.spaceBefore(at) && !a.worded();
        int whole = slash ? at + 1 : one && !tokens.is(at, "trên") ? -1 : afterOf(at);
        Amount b = whole < 0 || (slash && tokens.spaceBefore(whole)) ? null : numbers.onLine(whole);
        if (b == null
                || b.isScaled()
                || !a.isInteger()
                || !b.isInteger()
                || a.value().compareTo(b.value()) > 0) {
            return null;
        }
        boolean around = b.value().intValue() == 24 && a.value().intValue() == 24; // "24/24": all day long
        boolean scale = one(a) && slash && b.value().compareTo(BigDecimal.valueOf(100)) >= 0; // a map's "1/500"
        boolean figure =
                !around && !scale && b.value().signum() > 0 && units.read(b).isNone() && (slash || !isListPlace(at, b));
        return figure ? Figure.ratio(i, a.value(), b.value(), b.end(), a.worded()) : null;
    }

    /** "32 trong 35 lần": so many of so many; "một trong 4 nhóm" is one of them, an article. */
    private Figure among(int i, Amount a) {
        int at = a.end();
        if (!tokens.is(at, "trong") || one(a) || !a.isInteger()) {
            return null;
        }
        Amount b = numbers.onLine(at + 1);
        boolean counted = b != null
                && !b.isScaled()
                && b.isInteger()
                && b.worded() == a.worded()
                && a.value().compareTo(b.value()) <= 0
                && b.end() < tokens.size()
                && !tokens.breakBefore(b.end())
                && hits.starts(b.end(), words.counted)
                && isNoMeasure(units.read(b));
        return counted ? Figure.ratio(i, a.value(), b.value(), b.end(), a.worded()) : null;
    }

    /** Nothing, or "lần", which counts here. */
    private static boolean isNoMeasure(Unit unit) {
        return unit.isNone() || unit.code().equals("{times}");
    }

    private static boolean one(Amount a) {
        return a.value().compareTo(BigDecimal.ONE) == 0;
    }

    /** After "trên", "trên tổng số", "trong số", "trong tổng số": the whole's first token; else -1. */
    private int afterOf(int at) {
        boolean on = tokens.is(at, "trên");
        if (!on && !tokens.is(at, "trong")) {
            return -1;
        }
        int i = at + 1;
        if (i < tokens.size() && tokens.is(i, "tổng")) {
            i++;
        }
        if (i < tokens.size() && tokens.is(i, "số")) {
            i++;
        }
        return i < tokens.size() && (on || i > at + 1) ? i : -1;
    }

    /** "đứng thứ 3 trên 10" is caught by its head; a whole below the part's ten is kept. */
    private boolean isListPlace(int at, Amount whole) {
        return tokens.is(at, "trên") && whole.value().compareTo(BigDecimal.ONE) <= 0;
    }
}
