package org.sukien.record;

import java.util.Optional;
import org.sukien.text.Span;

/**
 * Who or what took part in an event, and as what: the {@code organizer} is {@code u1}. Immutable and thread-safe.
 *
 * @param role the role's name, such as {@code organizer}
 * @param ref id of the person, unit or place that fills it
 * @param text the filler's words, where it is no entity ("Bằng khen")
 * @param mention index of the mention that fills it
 * @param span where the filler's words stand, half-open, UTF-16, where it is no mention
 * @param inferred whether the filler was concluded and not read beside the event
 */
public record Role(
        String role,
        Optional<String> ref,
        Optional<String> text,
        Optional<Integer> mention,
        Optional<Span> span,
        boolean inferred) {
    public Role {
        if (ref.isPresent() == text.isPresent()) {
            throw new IllegalArgumentException("a role has either a ref or a text: " + ref + ", " + text);
        }
    }
}
