package org.sukien.recognize.date;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.sukien.mention.DateValue;

/**
 * One unit of the calendar: the day 2024-01-12, the week 2026-W10, the quarter 2023-Q3, the decade 199X.
 *
 * @param grain which unit
 * @param first its first day
 */
record Stretch(Grain grain, LocalDate first) {
    /** The unit that a day lies in. */
    static Stretch around(Grain grain, LocalDate day) {
        return new Stretch(grain, grain.firstOf(day));
    }

    static Stretch year(int year) {
        return new Stretch(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    LocalDate last() {
        return switch (grain) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
            case YEAR -> LocalDate.of(first.getYear(), 12, 31);
            default -> grain.plus(first, 1).minusDays(1);
        };
    }

    /** The unit so many units later. */
    Stretch plus(int units) {
        return new Stretch(grain, grain.plus(first, units));
    }

    /** The TIMEX3 value. */
    String text() {
        int year = first.getYear();
        return switch (grain) {
            case DAY -> first.toString();
            case WEEK ->
                padded(first.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W"
                        + padded(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
            case MONTH -> padded(year, 4) + "-" + padded(first.getMonthValue(), 2);
            case QUARTER -> padded(year, 4) + "-Q" + (first.getMonthValue() + 2) / 3;
            case HALF -> padded(year, 4) + "-H" + (first.getMonthValue() + 5) / 6;
            case YEAR -> padded(year, 4);
            case DECADE -> padded(year / 10, 3) + "X";
            case CENTURY -> padded(year / 100, 2) + "XX";
        };
    }

    DateValue value() {
        return DateValue.of(text(), first, last());
    }

    /** A number with leading zeros. */
    static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
    }
}
