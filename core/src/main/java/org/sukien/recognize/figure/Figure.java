package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.mention.FigureValue.Kind;

/**
 * A figure as read from its tokens, before qualifier and item are known. Immutable and thread-safe.
 *
 * @param kind what it measures
 * @param value the number, the lower end of a range, the part of a ratio
 * @param total the whole of a ratio, or null
 * @param max the upper end of a range, or null
 * @param code currency or unit code, or empty
 * @param first its first token
 * @param end the token after it, unit included
 * @param unitFirst the first token of its unit
 * @param unitEnd the token after its unit; equal to unitFirst where there is none
 * @param scaled the product of its scale words
 * @param worded whether it is in words alone
 */
record Figure(
        Kind kind,
        BigDecimal value,
        BigDecimal total,
        BigDecimal max,
        String code,
        int first,
        int end,
        int unitFirst,
        int unitEnd,
        BigDecimal scaled,
        boolean worded) {
    /** A number and its unit. */
    static Figure of(int first, Amount amount, BigDecimal max, Unit unit) {
        return new Figure(
                unit.kind(),
                unit.fit(amount.value()),
                null,
                max == null ? null : unit.fit(max),
                unit.code(),
                first,
                unit.end(),
                unit.first(),
                unit.nameEnd(),
                amount.scale(),
                amount.worded());
    }

    /** A part of a whole. */
    static Figure ratio(int first, BigDecimal part, BigDecimal whole, int end, boolean worded) {
        return new Figure(Kind.RATIO, part, whole, null, "", first, end, end, end, BigDecimal.ONE, worded);
    }

    /** The same figure as money of a currency. */
    Figure asMoney(String currency) {
        return new Figure(Kind.MONEY, value, total, max, currency, first, end, unitFirst, unitEnd, scaled, worded);
    }

    /** The same number without its unit, which is what it counts. */
    Figure asCount(int newEnd) {
        return new Figure(Kind.COUNT, value, total, max, "", first, newEnd, newEnd, newEnd, scaled, worded);
    }

    /** The same figure with hundredths added that end at a token. */
    Figure plus(BigDecimal part, int newEnd) {
        return new Figure(kind, value.add(part), total, max, code, first, newEnd, unitFirst, unitEnd, scaled, worded);
    }

    /** The same figure below zero, from the sign on. */
    Figure negated(int sign) {
        return new Figure(kind, value.negate(), total, max, code, sign, end, unitFirst, unitEnd, scaled, worded);
    }

    /** The same figure as a measure of a unit that stands elsewhere. */
    Figure asMeasure(String unit, int from, int to) {
        return new Figure(Kind.MEASURE, value, total, max, unit, first, end, from, to, scaled, worded);
    }

    /** Whether it is a range of two small numbers with no scale or unit. */
    boolean isPlainRange() {
        return kind == Kind.COUNT
                && max != null
                && scaled.compareTo(BigDecimal.ONE) == 0
                && max.compareTo(BigDecimal.valueOf(30)) < 0;
    }

    /** Whether it is a number alone, with no scale, unit or second number. */
    boolean isBare() {
        return kind == Kind.COUNT && max == null && scaled.compareTo(BigDecimal.ONE) == 0;
    }
}
