package org.sukien.recognize.date;

import java.time.LocalDate;
import org.sukien.mention.DateAnchor;

/**
 * A day of the lunar calendar: "mùng 2 Tết", "23 tháng Chạp", "rằm tháng Giêng". Its value is the solar day.
 *
 * @param day 1 to 30, or {@link #LAST}; 30 of the twelfth month before Tết is the year's last day, were it the 29th
 * @param month 1 to 12
 * @param leap whether the leap month is meant
 * @param year the lunar year; left out, the one that puts the day nearest to publication
 */
record LunarDay(int day, int month, boolean leap, YearRef year) implements Meaning {
    /** The last day of a month, its 29th or 30th. */
    static final int LAST = 31;

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    @Override
    public Resolved in(Timeline timeline) {
        int y = year.in(timeline);
        LocalDate date = y > 0 ? dayOf(y) : nearest(timeline);
        if (date == null) {
            return Resolved.unresolved("XXXX-XX-XX");
        }
        DateAnchor near = timeline.today() != null ? timeline.publication() : null;
        DateAnchor anchor = y > 0
                ? year.anchor(timeline)
                : near != null ? near : timeline.missingYear().toldAnchor();
        return Resolved.of(new Stretch(Grain.DAY, date), anchor);
    }

    private LocalDate nearest(Timeline timeline) {
        LocalDate today = timeline.today();
        if (today == null) {
            int told = timeline.missingYear().told();
            return told == 0 ? null : dayOf(told);
        }
        LocalDate best = null;
        for (int y = today.getYear() - 1; y <= today.getYear() + 1; y++) {
            LocalDate date = dayOf(y);
            if (date != null && (best == null || distance(date, today) < distance(best, today))) {
                best = date;
            }
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    private LocalDate dayOf(int y) {
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            return null;
        }
        if (day == LAST) {
            LocalDate full = LunarCalendar.solar(y, month, 30, leap);
            return full != null ? full : LunarCalendar.solar(y, month, 29, leap);
        }
        LocalDate date = LunarCalendar.solar(y, month, day, leap);
        return date == null && day == 30 && month == 12 ? LunarCalendar.lastDay(y) : date;
    }

    @Override
    public Meaning sharing(Meaning tail) {
        if (tail instanceof LunarDay last) {
            return new LunarDay(day, month == 0 ? last.month : month, leap, year.isMissing() ? last.year : year);
        }
        return this;
    }

    @Override
    public boolean isWhole() {
        return month > 0;
    }

    @Override
    public String rule() {
        return "date.day.lunar";
    }
}
