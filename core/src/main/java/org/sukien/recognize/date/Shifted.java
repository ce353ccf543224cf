package org.sukien.recognize.date;

import java.time.LocalDate;
import java.util.Locale;
import org.sukien.mention.DateAnchor;

/**
 * A unit of the calendar by its distance from the day of publication or from the day named last: "hôm qua" (yesterday),
 * "tháng trước" (last month), "ngày hôm sau" (the day after), "cách đây 80 năm" (80 years ago).
 *
 * @param grain the unit
 * @param units how far, negative into the past
 * @param fromLast counted from the day named last, not from publication
 */
record Shifted(Grain grain, int units, boolean fromLast) implements Meaning {
    @Override
    public Resolved in(Timeline timeline) {
        LocalDate from = fromLast && timeline.lastDay() != null
                ? timeline.lastDay()
                : units < 0 ? timeline.before(grain) : timeline.today();
        if (from == null) {
            return Resolved.unresolved(
                    switch (grain) {
                        case DAY -> "XXXX-XX-XX";
                        case MONTH -> "XXXX-XX";
                        case WEEK -> "XXXX-WXX";
                        case QUARTER -> "XXXX-QX";
                        default -> "XXXX";
                    });
        }
        if (from.equals(timeline.today()) && !timeline.knowsDay() && grain.compareTo(Grain.MONTH) < 0) {
            Grain known = timeline.knowsMonth() ? Grain.MONTH : Grain.YEAR;
            return Resolved.of(Stretch.around(known, from), timeline.publication());
        }
        if (grain.plus(from, units).getYear() < 1) {
            return Resolved.unresolved("PAST_REF");
        }
        DateAnchor anchor = fromLast ? timeline.lastDayAnchor() : timeline.publication();
        return Resolved.of(Stretch.around(grain, from).plus(units), anchor);
    }

    @Override
    public String rule() {
        return (fromLast ? "date.same." : "date.relative.") + grain.name().toLowerCase(Locale.ROOT);
    }
}
