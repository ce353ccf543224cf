package org.sukien.recognize.date;

import java.time.LocalDate;
import org.sukien.mention.DateAnchor;
import org.sukien.mention.DateValue;

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
        LocalDate last = fromLast ? timeline.last(grain) : null;
        LocalDate from = last != null ? last : units < 0 ? timeline.before(grain) : timeline.today();
        if (from == null) {
            return fromLast ? Resolved.unresolved("XXXX" + unknown()) : Resolved.reference(units);
        }
        if (last == null && from.equals(timeline.today()) && !timeline.knowsDay() && grain.compareTo(Grain.MONTH) < 0) {
            Grain known = timeline.knowsMonth() ? Grain.MONTH : Grain.YEAR;
            return Resolved.of(Stretch.around(known, from), timeline.publication());
        }
        if (from.getYear() == Timeline.ANY) {
            return new Resolved(DateValue.unresolved(yearless(from)), timeline.lastAnchor(grain));
        }
        if (grain.plus(from, units).getYear() < 1) {
            return Resolved.unresolved("PAST_REF");
        }
        DateAnchor anchor = last != null
                ? timeline.lastAnchor(grain)
                : units < 0 ? timeline.beforeAnchor(grain) : timeline.publication();
        return Resolved.of(Stretch.around(grain, from).plus(units), anchor);
    }

    private String yearless(LocalDate from) {
        LocalDate day = grain.plus(from, units);
        return switch (grain) {
            case DAY -> "XXXX" + day.toString().substring(4);
            case MONTH -> "XXXX" + day.toString().substring(4, 7);
            default -> "XXXX" + unknown();
        };
    }

    private String unknown() {
        return switch (grain) {
            case DAY -> "-XX-XX";
            case MONTH -> "-XX";
            case WEEK -> "-WXX";
            case QUARTER -> "-QX";
            default -> "";
        };
    }

    @Override
    public String rule() {
        return grain.rule(fromLast);
    }
}
