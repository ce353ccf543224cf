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

    /** Whether it is a decade, 199X. */
    boolean isDecade() {
        return value.value().length() == 4
                && value.value().endsWith("X")
                && value.from().isPresent();
    }

    /** How many months a duration of whole months counts; 0 for any other value. */
    int months() {
        String text = value.value();
        int months = 0;
        boolean fits = text.length() >= 3 && text.length() <= 4 && text.charAt(0) == 'P' && text.endsWith("M");
        for (int i = 1; fits && i < text.length() - 1; i++) {
            char c = text.charAt(i);
            months = months * 10 + c - '0';
            fits = c >= '0' && c <= '9';
        }
        return fits ? months : 0;
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
