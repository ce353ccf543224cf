package org.sukien.recognize.date;

import java.time.LocalDate;
import java.time.Period;
import org.sukien.mention.DateValue;

/**
 * "Cùng kỳ năm trước": the months named last, in an earlier year. After "6 tháng đầu năm 2025" it is
 * {@code 2024-01/2024-06}; "cùng kỳ 2019" puts them into 2019.
 *
 * @param year the year meant; a distance counts from the period's own year
 */
record SamePeriod(YearRef year) implements Meaning {
    @Override
    public Resolved in(Timeline timeline) {
        Resolved period = timeline.lastPeriod();
        if (period == null) {
            int y = year.kind() == YearRef.Kind.NUMBER ? year.number() : timeline.year() == 0 ? 0 : timeline.year() - 1;
            return y == 0 ? Resolved.unresolved("XXXX") : Resolved.of(Stretch.year(y), timeline.publication());
        }
        if (!period.hasDays()) {
            return ofYearless(period.value().value(), timeline);
        }
        int own = period.to().getYear();
        int wanted = wanted(timeline, own);
        Period shift = Period.ofYears(wanted - own);
        LocalDate from = period.from().plus(shift);
        LocalDate to = period.to().plusDays(1).plus(shift).minusDays(1);
        String old = period.value().value();
        String text = isMonths(old) ? inYears(old, wanted - own) : from + "/" + to;
        return new Resolved(DateValue.of(text, from, to), timeline.lastPeriodAnchor());
    }

    /** After "tháng 9" of an unknown year: the same months, of the year that is named or of none. */
    private Resolved ofYearless(String months, Timeline timeline) {
        if (year.kind() != YearRef.Kind.NUMBER) {
            return new Resolved(DateValue.unresolved(months), timeline.lastPeriodAnchor());
        }
        String text = months.replace("XXXX", Stretch.padded(year.number(), 4));
        LocalDate from = stretch(text, 0).first();
        LocalDate to = stretch(text, text.length() - 7).last();
        return to.isBefore(from)
                ? Resolved.of(Stretch.year(year.number()), null)
                : new Resolved(DateValue.of(text, from, to), timeline.lastPeriodAnchor());
    }

    private Stretch stretch(String text, int at) {
        char kind = text.charAt(at + 5);
        int number = text.charAt(at + 6) - '0';
        Grain grain = kind == 'Q' ? Grain.QUARTER : kind == 'H' ? Grain.HALF : Grain.MONTH;
        int month = kind == 'Q' ? number * 3 - 2 : kind == 'H' ? number * 6 - 5 : (kind - '0') * 10 + number;
        return new Stretch(grain, LocalDate.of(year.number(), month, 1));
    }

    private int wanted(Timeline timeline, int own) {
        if (year.kind() == YearRef.Kind.NUMBER) {
            return year.number();
        }
        boolean last = year.kind() == YearRef.Kind.LAST_YEAR && timeline.knowsPublication();
        return last ? timeline.year() - 1 : own - 1;
    }

    /** Whether a value is written by months, quarters or halves, which lie the same in every year. */
    private static boolean isMonths(String value) {
        return value.length() == 7 && isMonth(value, 0)
                || value.length() == 15 && value.charAt(7) == '/' && isMonth(value, 0) && isMonth(value, 8);
    }

    private static boolean isMonth(String value, int at) {
        char kind = value.charAt(at + 5);
        return value.charAt(at + 4) == '-' && (kind == '0' || kind == '1' || kind == 'Q' || kind == 'H');
    }

    /** A value written by months, so many years on. */
    private static String inYears(String value, int years) {
        StringBuilder out = new StringBuilder(value);
        for (int at = 0; at < value.length(); at += 8) {
            int year = Integer.parseInt(value, at, at + 4, 10) + years;
            out.replace(at, at + 4, Stretch.padded(year, 4));
        }
        return out.toString();
    }

    @Override
    public String rule() {
        return "date.period.same";
    }
}
