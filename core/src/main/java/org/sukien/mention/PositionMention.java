package org.sukien.mention;

import java.util.Optional;
import org.sukien.text.Span;

/**
 * An office or job title that a person bears, without the organisation: "Phó Giám đốc" in "Phó Giám đốc Sở Y tế".
 *
 * <p>Immutable and thread-safe.
 *
 * @param span where it stands, half-open, UTF-16, in the given text
 * @param text the slice of the given text
 * @param rule the rule that found it
 * @param former whether the text says that the post has been left ("nguyên Giám đốc")
 * @param acting whether it is held for the time being ("quyền Giám đốc")
 * @param concurrent whether it is held beside another ("kiêm Giám đốc")
 * @param ref the id of the entity that it stands for: the person who bears it
 */
public record PositionMention(
        Span span, String text, String rule, boolean former, boolean acting, boolean concurrent, Optional<String> ref)
        implements Mention {
    @Override
    public MentionType type() {
        return MentionType.POSITION;
    }

    /** The same mention, standing for an entity. */
    public PositionMention withRef(String id) {
        return new PositionMention(span, text, rule, former, acting, concurrent, Optional.of(id));
    }
}
