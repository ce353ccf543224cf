package org.sukien.recognize.date;

import java.time.LocalDate;
import org.sukien.mention.DateValue;

/**
 * A time of a day: "Sáng 28/2" with {@code TMO}, "16h30 ngày 19/9" with {@code T16:30}; "9h" without a day takes the day
 * named last, else that of publication.
 *
 * @param date the day; null where it is left out
 * @param time {@code TMO}, {@code T16:30}
 */
record Timed(Meaning date, String time) implements Meaning {
    @Override
    public Resolved in(Timeline timeline) {
        if (date != null) {
            return date.in(timeline).at(time);
        }
        LocalDate last = timeline.lastDay();
        LocalDate day = last != null ? last : timeline.knowsDay() ? timeline.today() : null;
        if (day == null) {
            return Resolved.unresolved("XXXX-XX-XX" + time);
        }
        if (day.getYear() == Timeline.ANY) {
            String text = "XXXX" + day.toString().substring(4) + time;
            return new Resolved(DateValue.unresolved(text), timeline.lastDayAnchor());
        }
        return Resolved.of(
                        new Stretch(Grain.DAY, day), last != null ? timeline.lastDayAnchor() : timeline.publication())
                .at(time);
    }

    @Override
    public Meaning sharing(Meaning tail) {
        if (date == null) {
            return tail instanceof Timed last && last.date != null ? new Timed(last.date, time) : this;
        }
        return new Timed(date.sharing(tail), time);
    }

    @Override
    public Meaning following(Meaning head) {
        if (date == null) {
            return head instanceof Timed first ? new Timed(first.date, time) : new Timed(head, time);
        }
        return new Timed(date.following(head), time);
    }

    @Override
    public boolean statesYear() {
        return date != null && date.statesYear();
    }

    @Override
    public boolean isWhole() {
        return date == null || date.isWhole();
    }

    @Override
    public String rule() {
        return time.indexOf(':') > 0 ? "date.time.clock" : "date.day.part-of-day";
    }
}
