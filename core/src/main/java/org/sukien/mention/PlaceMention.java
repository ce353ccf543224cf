package org.sukien.mention;

import java.util.Optional;
import org.sukien.text.Span;

/**
 * A named place that is not part of a longer name: "tỉnh Bắc Giang", "Hà Nội".
 *
 * <p>Immutable and thread-safe.
 *
 * @param span where it stands, half-open, UTF-16, in the given text
 * @param text the slice of the given text
 * @param rule the rule that found it
 * @param level what kind of place it is
 * @param code the official code of an administrative unit
 * @param successor the code of the unit that it became part of on 1 July 2025
 * @param ref the id of the entity that it stands for
 */
public record PlaceMention(
        Span span,
        String text,
        String rule,
        PlaceLevel level,
        Optional<String> code,
        Optional<String> successor,
        Optional<String> ref)
        implements Mention {
    @Override
    public MentionType type() {
        return MentionType.PLACE;
    }

    /** The same mention, standing for an entity. */
    public PlaceMention withRef(String id) {
        return new PlaceMention(span, text, rule, level, code, successor, Optional.of(id));
    }
}
