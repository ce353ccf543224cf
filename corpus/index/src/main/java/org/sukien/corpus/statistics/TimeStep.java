package org.sukien.corpus.statistics;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/**
 * The lengths of time by which is counted. 28 February 2023 lies in the day {@code 2023-02-28}, the week {@code 2023-W09}, the
 * month {@code 2023-02} and the year {@code 2023}. Weeks are those of ISO 8601: they begin on Mondays, and the first one of a
 * year holds its first Thursday. Stateless and thread-safe.
 */
public enum TimeStep {
    /** {@code 2023-02-28}. */
    DAY,
    /** {@code 2023-W09}. */
    WEEK,
    /** {@code 2023-02}. */
    MONTH,
    /** {@code 2023}. */
    YEAR;

    /** The name in commands: {@code month}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The step of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static TimeStep parse(String code) {
        for (TimeStep step : values()) {
            if (step.code().equals(code.toLowerCase(Locale.ROOT))) {
                return step;
            }
        }
        throw new IllegalArgumentException("\"" + code + "\" is none of day, week, month, year");
    }

    /** The period in which a day lies. */
    public String label(LocalDate day) {
        return switch (this) {
            case DAY -> day.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
        };
    }

    /** The period in which all days from a first to a last lie, or nothing if they lie in several. */
    public Optional<String> label(LocalDate from, LocalDate to) {
        return first(from).equals(first(to)) ? Optional.of(label(from)) : Optional.empty();
    }

    /** The first day of the period in which a day lies. */
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(DayOfWeek.MONDAY);
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the period behind the one in which a day lies. */
    public LocalDate next(LocalDate day) {
        LocalDate first = first(day);
        return switch (this) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case YEAR -> first.plusYears(1);
        };
    }

    /** How many periods the one of a later day lies behind that of an earlier one: 0 for the same, 1 for the next. */
    public long distance(LocalDate earlier, LocalDate later) {
        ChronoUnit unit = switch (this) {
            case DAY -> ChronoUnit.DAYS;
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
        };
        return unit.between(first(earlier), first(later));
    }

    /**
     * The first day of a period that {@link #label} names.
     *
     * @throws IllegalArgumentException if it names none
     */
    public LocalDate day(String label) {
        try {
            return switch (this) {
                case DAY -> LocalDate.parse(label);
                case WEEK -> week(label);
                case MONTH -> month(label);
                case YEAR -> LocalDate.of(Integer.parseInt(label), 1, 1);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("\"" + label + "\" is no " + code(), e);
        }
    }

    /** Not by YearMonth, which does not read all that it writes: years of five digits want a sign. */
    private static LocalDate month(String label) {
        int mark = label.lastIndexOf('-');
        if (mark < 1) {
            throw new DateTimeException(label);
        }
        return LocalDate.of(Integer.parseInt(label.substring(0, mark)), Integer.parseInt(label.substring(mark + 1)), 1);
    }

    private static LocalDate week(String label) {
        int mark = label.indexOf("-W");
        if (mark < 0) {
            throw new DateTimeException(label);
        }
        int year = Integer.parseInt(label.substring(0, mark));
        int week = Integer.parseInt(label.substring(mark + 2));
        LocalDate monday = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        if (monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
            throw new DateTimeException(label);
        }
        return monday;
    }
}
