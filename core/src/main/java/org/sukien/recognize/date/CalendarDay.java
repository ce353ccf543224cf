package org.sukien.recognize.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.sukien.mention.DateAnchor;

/**
 * A day of the solar calendar: "Thứ Sáu, ngày 24/9", "mùng 2 tháng 9 năm 1945", "ngày 15".
 *
 * @param day the day of the month
 * @param month 1 to 12; 0 where it is left out
 * @param year its year
 * @param weekday the day of the week written with it, which may tell the year; null for none
 */
record CalendarDay(int day, int month, YearRef year, DayOfWeek weekday) implements Meaning {
    CalendarDay(int day, int month, YearRef year) {
        this(day, month, year, null);
    }

    static boolean isValid(int day, int month) {
        return day >= 1 && month >= 1 && month <= 12 && day <= Month.of(month).maxLength();
    }

    @Override
    public Resolved in(Timeline timeline) {
        int y = year.in(timeline);
        DateAnchor anchor = null;
        if (y == 0) {
            y = weekday == null
                    ? timeline.missingYear().of(month, day)
                    : timeline.missingYear().of(month, day, weekday);
            anchor = y == 0 ? null : timeline.missingYear().anchor(month, day);
        } else {
            anchor = year.anchor(timeline);
        }
        if (y == 0) {
            return Resolved.unresolved("XXXX-" + Stretch.padded(month, 2) + "-" + Stretch.padded(day, 2));
        }
        if (day > Month.of(month).length(Year.isLeap(y))) {
            return Resolved.unresolved(Stretch.padded(y, 4) + "-" + Stretch.padded(month, 2) + "-" + day);
        }
        return Resolved.of(new Stretch(Grain.DAY, LocalDate.of(y, month, day)), anchor);
    }

    @Override
    public Meaning sharing(Meaning tail) {
        CalendarDay end = dayOf(tail);
        if (end != null) {
            int m = month == 0 ? end.month : month;
            boolean wraps = month != 0 && end.month != 0 && month > end.month && end.year.kind() == YearRef.Kind.NUMBER;
            YearRef y = !year.isMissing() ? year : wraps ? YearRef.of(end.year.number() - 1) : end.year;
            return new CalendarDay(day, m, y, weekday);
        }
        if (tail instanceof LunarDay last && month == 0) {
            return new LunarDay(day, last.month(), last.leap(), last.year());
        }
        if (tail instanceof YearPart part && part.grain() == Grain.MONTH && month == 0) {
            return new CalendarDay(day, part.number(), part.year(), weekday);
        }
        return this;
    }

    private static CalendarDay dayOf(Meaning meaning) {
        if (meaning instanceof CalendarDay day) {
            return day;
        }
        return meaning instanceof Timed timed ? dayOf(timed.date()) : null;
    }

    @Override
    public Meaning following(Meaning head) {
        CalendarDay first = dayOf(head);
        if (first == null || !year.isMissing()) {
            return this;
        }
        return new CalendarDay(day, month == 0 ? first.month : month, first.year, weekday);
    }

    @Override
    public boolean statesYear() {
        return year.kind() == YearRef.Kind.NUMBER;
    }

    @Override
    public boolean isWhole() {
        return month > 0;
    }

    @Override
    public String rule() {
        return "date.day.calendar";
    }
}
