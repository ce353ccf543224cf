package org.sukien.mention;

import java.util.Optional;
import org.sukien.text.Span;

/**
 * A number that states a quantity: "37,3 nghìn" in "hơn 37,3 nghìn ý tưởng", with the value 37300.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span where it stands, half-open, UTF-16, in the given text
 * @param text the slice of the given text
 * @param rule the rule that found it
 * @param value what the words mean
 */
public record FigureMention(Span span, String text, String rule, FigureValue value) implements Mention {
    @Override
    public MentionType type() {
        return MentionType.FIGURE;
    }

    @Override
    public Optional<String> ref() {
        return Optional.empty();
    }
}
