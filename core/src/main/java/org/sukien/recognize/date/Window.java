package org.sukien.recognize.date;

import java.time.LocalDate;
import org.sukien.mention.DateAnchor;
import org.sukien.mention.DateValue;

/**
 * A number of units that end or begin at the day of publication: "2 tháng qua" (the past two months) published on 2 February
 * 2017 is {@code P2M} from 2016-12-01 to 2017-01-31, "3 ngày tới" (the next three days) {@code P3D} from the 3rd to the 5th.
 * "3 ngày tiếp theo" (the three days after that) counts from a day named just before.
 *
 * <p>Units are whole ones of the calendar, without the present one, as "tháng qua" (last month) is the month before; so
 * Duckling counts them too. Where the day that they lean on is not known as closely as they are counted, only the duration
 * is told.
 *
 * @param grain the unit
 * @param units how many, negative into the past
 * @param follows whether they follow what was named before, where something was
 * @param duration the same as a duration
 */
record Window(Grain grain, int units, boolean follows, String duration) implements Meaning {
    @Override
    public Resolved in(Timeline timeline) {
        boolean leans =
                follows && timeline.isFresh(grain) && timeline.last(grain).getYear() != Timeline.ANY;
        if (!leans && !timeline.knows(grain)) {
            return Resolved.unresolved(duration);
        }
        LocalDate present = grain.firstOf(leans ? timeline.last(grain) : timeline.today());
        LocalDate first = grain.plus(present, units < 0 ? units : 1);
        LocalDate next = units < 0 ? present : grain.plus(first, units);
        if (first.getYear() < 1) {
            return Resolved.unresolved(duration);
        }
        DateAnchor anchor = leans ? timeline.lastAnchor(grain) : timeline.publication();
        return new Resolved(DateValue.of(duration, first, next.minusDays(1)), anchor);
    }

    @Override
    public String rule() {
        return "date.duration.window";
    }
}
