package org.sukien.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When two TIMEX3 values mean the same: {@code 2024-01/2024-03} and {@code 2024-Q1} are the same days. Values that name no
 * days of the calendar, such as the duration {@code P75Y}, are compared to the letter.
 */
final class DateComparison {
    private static final Pattern TIMED = Pattern.compile("(.*\\d)T(MO|MI|AF|EV|NI|DT|\\d{2}(?::\\d{2})?.*)");
    private static final Pattern CALENDAR =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?|-Q([1-4])|-H([12])|-W(\\d{2}))?");
    private static final Pattern YEARS = Pattern.compile("(\\d{2,3})(X{1,2})");

    private DateComparison() {}

    /** What a value covers, both days inclusive; the time is empty for a whole day. */
    private record Days(LocalDate from, LocalDate to, String time) {
        static Days of(LocalDate from, LocalDate to) {
            return new Days(from, to, "");
        }

        Days at(String newTime) {
            return new Days(from, to, newTime);
        }
    }

    /** The same days. */
    static boolean sameDays(String gold, String found) {
        Optional<Days> a = days(gold);
        Optional<Days> b = days(found);
        return a.isPresent() && b.isPresent() ? a.get().at("").equals(b.get().at("")) : sameLetters(gold, found);
    }

    /** The same days and the same part of the day or time of the clock. */
    static boolean sameMoment(String gold, String found) {
        Optional<Days> a = days(gold);
        Optional<Days> b = days(found);
        return a.isPresent() && b.isPresent() ? a.equals(b) : sameLetters(gold, found);
    }

    private static boolean sameLetters(String gold, String found) {
        return gold.toUpperCase(Locale.ROOT).equals(found.toUpperCase(Locale.ROOT));
    }

    private static Optional<Days> days(String written) {
        String value = written.strip();
        while (value.endsWith("~") || value.endsWith("?")) {
            value = value.substring(0, value.length() - 1);
        }
        int slash = value.indexOf('/');
        if (slash >= 0) {
            Optional<Days> last = days(value.substring(slash + 1));
            return days(value.substring(0, slash)).flatMap(first -> last.map(l -> Days.of(first.from(), l.to())));
        }
        Matcher timed = TIMED.matcher(value);
        boolean hasTime = timed.matches();
        String time = hasTime ? timed.group(2) : "";
        try {
            return calendar(hasTime ? timed.group(1) : value)
                    .filter(days -> days.from().getYear() > 0)
                    .map(days -> days.at(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Days> calendar(String value) {
        Matcher years = YEARS.matcher(value);
        if (years.matches() && value.length() == 4) {
            return Optional.of(years(value.replace('X', '0'), value.replace('X', '9')));
        }
        Matcher m = CALENDAR.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = number(m.group(1));
        if (m.group(3) != null) {
            LocalDate day = LocalDate.of(year, number(m.group(2)), number(m.group(3)));
            return Optional.of(Days.of(day, day));
        }
        if (m.group(2) != null) {
            return Optional.of(months(year, number(m.group(2)), 1));
        }
        if (m.group(4) != null) {
            return Optional.of(months(year, 3 * number(m.group(4)) - 2, 3));
        }
        if (m.group(5) != null) {
            return Optional.of(months(year, 6 * number(m.group(5)) - 5, 6));
        }
        return Optional.of(m.group(6) != null ? week(year, number(m.group(6))) : months(year, 1, 12));
    }

    private static Days years(String first, String last) {
        return Days.of(LocalDate.of(number(first), 1, 1), LocalDate.of(number(last), 12, 31));
    }

    private static Days months(int year, int first, int count) {
        YearMonth last = YearMonth.of(year, first).plusMonths(count - 1L);
        return Days.of(LocalDate.of(year, first, 1), last.atEndOfMonth());
    }

    /** A week of the ISO calendar, whose first week holds 4 January. */
    private static Days week(int year, int week) {
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(inFirst)
                .checkValidValue(week, IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        LocalDate monday =
                inFirst.minusDays(inFirst.getDayOfWeek().getValue() - 1L).plusWeeks(week - 1L);
        return Days.of(monday, monday.plusDays(6));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
