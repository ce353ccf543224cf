package org.sukien.recognize.date;

import java.time.LocalDate;
import org.sukien.mention.DateValue;

/**
 * A day that leaves its month to the article: "ngày 25 tới" (the coming 25th), or "đến ngày 20" after another day of the
 * same month.
 *
 * @param day the day of the month
 * @param ahead whether the next one is meant
 */
record DayOfMonth(int day, boolean ahead) implements Meaning {
    @Override
    public Resolved in(Timeline timeline) {
        LocalDate base = ahead || timeline.lastDay() == null ? timeline.today() : timeline.lastDay();
        if (base == null) {
            return Resolved.unresolved("XXXX-XX-" + Stretch.padded(day, 2));
        }
        LocalDate month = base.withDayOfMonth(1);
        if (ahead && day < base.getDayOfMonth()) {
            month = month.plusMonths(1);
        }
        if (base.getYear() == Timeline.ANY && day <= month.lengthOfMonth()) {
            String text = "XXXX" + month.withDayOfMonth(day).toString().substring(4);
            return new Resolved(DateValue.unresolved(text), timeline.lastDayAnchor());
        }
        if (day > month.lengthOfMonth()) {
            return Resolved.unresolved("XXXX-XX-" + Stretch.padded(day, 2));
        }
        return Resolved.of(
                new Stretch(Grain.DAY, month.withDayOfMonth(day)),
                ahead ? timeline.publication() : timeline.lastDayAnchor());
    }

    @Override
    public String rule() {
        return "date.day.of-month";
    }
}
