package org.sukien.mention;

import java.util.Optional;
import org.sukien.text.Span;

/**
 * A person's name alone: "Đỗ Hải Phong" in "đồng chí Thiếu tướng Đỗ Hải Phong", or the short form "Lâm" in "anh Lâm".
 *
 * <p>Immutable and thread-safe.
 *
 * @param span where it stands, half-open, UTF-16, in the given text
 * @param text the slice of the given text
 * @param rule the rule that found it
 * @param honorific the word of address before it, such as "anh" or "đồng chí"
 * @param ref the id of the entity that it stands for
 */
public record PersonMention(Span span, String text, String rule, Optional<String> honorific, Optional<String> ref)
        implements Mention {
    @Override
    public MentionType type() {
        return MentionType.PERSON;
    }

    /** The same mention, standing for an entity. */
    public PersonMention withRef(String id) {
        return new PersonMention(span, text, rule, honorific, Optional.of(id));
    }
}
