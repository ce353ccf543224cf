package org.sukien.mention;

import java.util.Optional;
import org.sukien.text.Span;

/**
 * A named organisation or a named part of one, at its longest: "Công an tỉnh Thanh Hoá".
 *
 * <p>Immutable and thread-safe.
 *
 * @param span where it stands, half-open, UTF-16, in the given text
 * @param text the slice of the given text
 * @param rule the rule that found it
 * @param kind what kind of organisation it is
 * @param ref the id of the entity that it stands for
 */
public record UnitMention(Span span, String text, String rule, UnitKind kind, Optional<String> ref) implements Mention {
    @Override
    public MentionType type() {
        return MentionType.UNIT;
    }

    /** The same mention, standing for an entity. */
    public UnitMention withRef(String id) {
        return new UnitMention(span, text, rule, kind, Optional.of(id));
    }
}
