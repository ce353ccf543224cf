package org.sukien.recognize.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The units of the calendar that a date may name as a whole. */
enum Grain {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    private final String relativeRule = "date.relative." + name().toLowerCase(Locale.ROOT);
    private final String sameRule = "date.same." + name().toLowerCase(Locale.ROOT);

    /** The rule that counts such units from the day of publication, or from the date named last. */
    String rule(boolean fromLast) {
        return fromLast ? sameRule : relativeRule;
    }

    /** The first day of the unit that a day lies in. */
    LocalDate firstOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
            case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
        };
    }

    /** The day so many units later. */
    LocalDate plus(LocalDate day, int units) {
        return switch (this) {
            case DAY -> day.plusDays(units);
            case WEEK -> day.plusWeeks(units);
            case MONTH -> day.plusMonths(units);
            case QUARTER -> day.plusMonths(3L * units);
            case HALF -> day.plusMonths(6L * units);
            case YEAR -> day.plusYears(units);
            case DECADE -> day.plusYears(10L * units);
            case CENTURY -> day.plusYears(100L * units);
        };
    }
}
