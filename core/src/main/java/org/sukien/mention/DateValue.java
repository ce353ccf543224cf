package org.sukien.mention;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a date means: "Sáng 28/2/2023" is {@code 2023-02-28TMO}, from and to 2023-02-28; "giai đoạn 2018-2022" is
 * {@code 2018/2022}, from 2018-01-01 to 2022-12-31; "75 năm" is the duration {@code P75Y} without days, "3 ngày tới" (the
 * next three days) the duration {@code P3D} with the days that it takes.
 *
 * <p>Immutable and thread-safe. Source: ISO-TimeML TIMEX3, with intervals as {@code first/last}.
 *
 * @param value the TIMEX3 value or interval
 * @param from the first day, where the value is a span of the calendar or a duration that leans on a known day
 * @param to the last day, inclusive
 */
public record DateValue(String value, Optional<LocalDate> from, Optional<LocalDate> to) {
    public DateValue {
        Objects.requireNonNull(value, "value");
        if (from.isPresent() != to.isPresent() || (from.isPresent() && to.get().isBefore(from.get()))) {
            throw new IllegalArgumentException(value + " from " + from + " to " + to);
        }
    }

    /** A value that names days of the calendar. */
    public static DateValue of(String value, LocalDate from, LocalDate to) {
        return new DateValue(value, Optional.of(from), Optional.of(to));
    }

    /** Whether it is a duration, {@code P75Y}; one that begins or ends at a known day has that day's from and to. */
    public boolean isDuration() {
        return value.length() > 2 && value.charAt(0) == 'P' && !value.endsWith("_REF");
    }

    /** A duration, or a value that no calendar day is known of. */
    public static DateValue unresolved(String value) {
        return new DateValue(value, Optional.empty(), Optional.empty());
    }
}
