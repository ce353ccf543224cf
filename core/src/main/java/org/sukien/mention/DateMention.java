package org.sukien.mention;

import java.util.Optional;
import org.sukien.text.Span;

/**
 * A date, time, period or duration: "Chiều 12/1" with the value {@code 2024-01-12TAF}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span where it stands, half-open, UTF-16, in the given text
 * @param text the slice of the given text
 * @param rule the rule that found it
 * @param value what the words mean
 * @param anchor what a relative or year-less value leaned on
 */
public record DateMention(Span span, String text, String rule, DateValue value, Optional<DateAnchor> anchor)
        implements Mention {
    @Override
    public MentionType type() {
        return MentionType.DATE;
    }

    @Override
    public Optional<String> ref() {
        return Optional.empty();
    }
}
