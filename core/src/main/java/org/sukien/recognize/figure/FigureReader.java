package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Reads a figure from where its number begins: a number with its unit, a range ("2,5 - 3 tỷ đồng", "180% đến 360%", "từ
 * 10 đến 15%", "hai ba người"), or a ratio ("7/14", "8 trên 10", "một phần ba"). One use reads one article.
 */
final class FigureReader {
    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final NumberReader numbers;
    private final UnitReader units;
    private final Coins coins;

    FigureReader(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        numbers = new NumberReader(tokens, hits, words);
        units = new UnitReader(tokens, hits, words);
        coins = new Coins(tokens, hits, words, numbers);
    }

    /** The figure that begins at a token, or null; durations are none. */
    Figure read(int i) {
        Amount amount = numbers.read(i);
        if (amount == null) {
            return tokens.is(i, "nửa") ? half(i) : pair(i);
        }
        Figure ratio = ratio(i, amount);
        if (ratio != null) {
            return ratio;
        }
        Unit unit = units.read(amount);
        Figure range = range(i, amount, unit);
        if (range != null) {
            return range;
        }
        if (unit.isNone()) {
            unit = shared(amount, 0);
            if (isNoFigure(unit)) {
                return null;
            }
            if (!unit.isNone()) {
                return sharing(i, amount, unit);
            }
            unit = Unit.none(amount.end());
        }
        if (isNoFigure(unit)) {
            return null;
        }
        Figure figure = Figure.of(i, isBearing(i, unit) ? Digits.decimal(tokens, i, amount) : amount, null, unit);
        return unit.is(Quantity.Kind.MONEY) ? coins.added(figure) : figure;
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

    /** "gần nửa số hộ", "nửa làng": a half of what is a whole by itself; "nửa cân", a half of a measure. */
    private Figure half(int i) {
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

    // ---- ratios

    private Figure ratio(int i, Amount a) {
        int at = a.end();
        if (at >= tokens.size() || tokens.breakBefore(at) || a.isScaled()) {
            return null;
        }
        if (a.worded() && tokens.is(at, "nửa") && a.value().intValue() == 1) {
            return Figure.ratio(i, BigDecimal.ONE, BigDecimal.valueOf(2), at + 1, true);
        }
        if (tokens.is(at, "phần") && a.value().intValue() <= 9) {
            boolean quarter = at + 1 < tokens.size() && tokens.is(at + 1, "tư");
            Amount b = quarter ? new Amount(BigDecimal.valueOf(4), BigDecimal.ONE, at + 2, true) : plain(at + 1);
            boolean fraction = b != null
                    && !isNoFigure(units.read(b)) // "một phần tư thế kỷ" is a span of time
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
        Amount b = whole < 0 || (slash && tokens.spaceBefore(whole)) ? null : plain(whole);
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
        Amount b = plain(at + 1);
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

    private Amount plain(int i) {
        return i < tokens.size() && !tokens.breakBefore(i) ? numbers.read(i) : null;
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

    // ---- ranges

    private Figure range(int i, Amount a, Unit unitA) {
        if (isNoFigure(unitA)) {
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
        if (isNoFigure(unitB) || !(unitA.isNone() || unitA.isSameAs(unitB))) {
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
        BigDecimal upper = b.value().divide(b.scale(), java.math.MathContext.DECIMAL64);
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
        Amount b = comma || a.worded() ? plain(second) : null;
        boolean alike = b != null && b.worded() == a.worded() && (a.worded() || isDigit(i) && isDigit(second));
        if (!alike || tokens.breakBefore(at)) {
            return null;
        }
        BigDecimal upper = b.value().divide(b.scale(), java.math.MathContext.DECIMAL64);
        int step = upper.subtract(a.value()).intValue();
        boolean neighbours = upper.compareTo(BigDecimal.TEN) < 0
                && (step == 1 || (step == 2 && a.value().intValue() == 5));
        Unit unit = units.read(b);
        boolean counts =
                !unit.isNone() || b.isScaled() || (b.end() < tokens.size() && hits.starts(b.end(), words.counted));
        if (!neighbours || !counts || isNoFigure(unit)) {
            return null;
        }
        return Figure.of(i, a.times(b.scale()), b.value(), unit);
    }

    private boolean isDigit(int i) {
        return tokens.length(i) == 1;
    }

    // ---- units that stand after a later number

    /** "từ 5 lên 7%", "5, 6 và 7%": the unit of the last number where this one has none and counts nothing. */
    private Unit shared(Amount a, int depth) {
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
        return unit.isNone() ? shared(b, depth + 1) : unit;
    }

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

    private Figure sharing(int i, Amount a, Unit unit) {
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
