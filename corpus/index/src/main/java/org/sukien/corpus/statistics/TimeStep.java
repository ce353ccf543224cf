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
    DAY(ChronoUnit.DAYS),
    /** {@code 2023-W09}. */
    WEEK(ChronoUnit.WEEKS),
    /** {@code 2023-02}. */
    MONTH(ChronoUnit.MONTHS),
    /** {@code 2023}. */
    YEAR(ChronoUnit.YEARS);

    private final ChronoUnit unit;

    TimeStep(ChronoUnit unit) {
        this.unit = unit;
    }

    /** The name in commands: {@code month}. */
    public String code() {
        return Codes.of(this);
    }

    /**
     * The step of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static TimeStep parse(String code) {
        return Codes.parse(TimeStep.class, code);
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
        return later(day, 1);
    }

    /** The first day of the period that lies so many behind the one of a day. */
    LocalDate later(LocalDate day, long periods) {
        return first(day).plus(periods, unit);
    }

    /** How many periods the one of a later day lies behind that of an earlier one: 0 for the same, 1 for the next. */
    public long distance(LocalDate earlier, LocalDate later) {
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
