package org.sukien.recognize.date;

import org.sukien.mention.DateValue;

/**
 * A meaning that needs nothing of the article: durations, {@code PRESENT_REF}, "thế kỷ XX" ({@code 19XX}).
 *
 * @param value the value
 */
record Fixed(DateValue value) implements Meaning {
    static Fixed unresolved(String value) {
        return new Fixed(DateValue.unresolved(value));
    }

    static Fixed of(Stretch stretch) {
        return new Fixed(stretch.value());
    }

    @Override
    public Resolved in(Timeline timeline) {
        return new Resolved(value, null);
    }

    @Override
    public String rule() {
        return value.value().startsWith("P") && !value.value().endsWith("_REF")
                ? "date.duration.counted"
                : value.value().endsWith("_REF") ? "date.vague.phrase" : "date.period.fixed";
    }
}
