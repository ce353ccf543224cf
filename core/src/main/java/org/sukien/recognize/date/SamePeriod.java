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
        int own = period.to().getYear();
        int wanted = wanted(timeline, own);
        Period shift = Period.ofYears(wanted - own);
        LocalDate from = period.from().plus(shift);
        LocalDate to = period.to().plusDays(1).plus(shift).minusDays(1);
        String old = period.value().value();
        String text = old.replace(Stretch.padded(own, 4), Stretch.padded(wanted, 4));
        boolean whole = old.indexOf('T') < 0 && period.from().getYear() == own && to.getYear() == wanted;
        String safe = whole && !isDays(old) ? text : from + "/" + to;
        return new Resolved(DateValue.of(safe, from, to), timeline.lastPeriodAnchor());
    }

    private int wanted(Timeline timeline, int own) {
        if (year.kind() == YearRef.Kind.NUMBER) {
            return year.number();
        }
        boolean last = year.kind() == YearRef.Kind.LAST_YEAR && timeline.knowsPublication();
        return last ? timeline.year() - 1 : own - 1;
    }

    /** Whether an interval is written day by day, so that a leap day could break its text. */
    private static boolean isDays(String value) {
        return value.length() >= 10 && value.charAt(4) == '-' && value.charAt(7) == '-' && value.charAt(5) <= '1';
    }

    @Override
    public String rule() {
        return "date.period.same";
    }
}
