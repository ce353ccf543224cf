package org.sukien.mention;

import java.util.Optional;
import org.sukien.text.Span;

/**
 * What a relative or year-less date leaned on. "Chiều 12/1" in an article of January 2024 leans on the day of publication;
 * "cùng ngày" (the same day) on another mention. Immutable and thread-safe.
 *
 * @param mention where the other date stands in the given text; empty for the day of publication
 */
public record DateAnchor(Optional<Span> mention) {
    /** Leaning on the day of publication. */
    public static final DateAnchor PUBLISHED = new DateAnchor(Optional.empty());

    /** Leaning on another date of the text. */
    public static DateAnchor of(Span other) {
        return new DateAnchor(Optional.of(other));
    }
}
