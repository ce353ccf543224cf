package org.sukien.recognize.date;

import java.time.LocalDate;
import org.sukien.mention.DateValue;

/**
 * From one date to another: "tháng 11/2019 đến tháng 10/2024" is {@code 2019-11/2024-10}, "1-5/3" goes from the first to
 * the fifth of March.
 *
 * @param head the first date
 * @param tail the last one
 */
record Interval(Meaning head, Meaning tail) implements Meaning {
    @Override
    public Resolved in(Timeline timeline) {
        Resolved first = head.in(timeline);
        Resolved last = tail.in(timeline);
        if (!first.hasDays() || !last.hasDays()) {
            return Resolved.unresolved(
                    first.value().value() + "/" + last.value().value());
        }
        LocalDate from = first.from();
        LocalDate to = last.to();
        if (to.isBefore(from) && !tail.statesYear()) {
            int years = from.getYear() - to.getYear() + (from.getDayOfYear() > to.getDayOfYear() ? 1 : 0);
            to = to.plusYears(years);
            return new Resolved(DateValue.of(from + "/" + to, from, to), first.anchor());
        }
        if (to.isBefore(from)) {
            int years = from.getYear() - to.getYear() + (from.getDayOfYear() > to.getDayOfYear() ? 1 : 0);
            from = from.minusYears(years);
            return new Resolved(DateValue.of(from + "/" + to, from, to), last.anchor());
        }
        String a = first.value().value();
        String b = last.value().value();
        boolean alike = a.length() == b.length() && a.indexOf('/') < 0 && b.indexOf('/') < 0;
        String text = alike ? a + "/" + b : from + "/" + to;
        return new Resolved(DateValue.of(text, from, to), last.anchor() != null ? last.anchor() : first.anchor());
    }

    @Override
    public boolean statesYear() {
        return tail.statesYear();
    }

    @Override
    public boolean isWhole() {
        return head.isWhole() && tail.isWhole();
    }

    @Override
    public String rule() {
        return "date.range.joined";
    }
}
