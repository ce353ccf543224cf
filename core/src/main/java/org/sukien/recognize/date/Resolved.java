package org.sukien.recognize.date;

import java.time.LocalDate;
import java.util.Optional;
import org.sukien.mention.DateAnchor;
import org.sukien.mention.DateValue;

/**
 * A meaning with nothing missing any more, as far as the article says.
 *
 * @param value the value
 * @param anchor what it leaned on; null for nothing
 */
record Resolved(DateValue value, DateAnchor anchor) {
    static Resolved of(Stretch stretch, DateAnchor anchor) {
        return new Resolved(stretch.value(), anchor);
    }

    static Resolved unresolved(String value) {
        return new Resolved(DateValue.unresolved(value), null);
    }

    /** What only its distance from the day of publication tells, where no such day is known. */
    static Resolved reference(int distance) {
        return unresolved(distance < 0 ? "PAST_REF" : distance > 0 ? "FUTURE_REF" : "PRESENT_REF");
    }

    boolean hasDays() {
        return value.from().isPresent();
    }

    LocalDate from() {
        return value.from().orElseThrow();
    }

    LocalDate to() {
        return value.to().orElseThrow();
    }

    Optional<DateAnchor> leansOn() {
        return Optional.ofNullable(anchor);
    }

    /** The same days with a time of day: {@code TMO}, {@code T16:28}; a span or a reference takes none. */
    Resolved at(String time) {
        String text = value.value();
        return text.indexOf('/') >= 0 || text.endsWith("_REF")
                ? this
                : new Resolved(new DateValue(text + time, value.from(), value.to()), anchor);
    }
}
