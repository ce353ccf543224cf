package org.sukien.mention;

import java.util.Optional;
import org.sukien.text.Span;

/**
 * A rank of a uniformed service: "Thiếu tướng".
 *
 * <p>Immutable and thread-safe.
 *
 * @param span where it stands, half-open, UTF-16, in the given text
 * @param text the slice of the given text
 * @param rule the rule that found it
 * @param rank what the words mean
 * @param ref the id of the entity that it stands for: the person who bears it
 */
public record RankMention(Span span, String text, String rule, Rank rank, Optional<String> ref) implements Mention {
    @Override
    public MentionType type() {
        return MentionType.RANK;
    }

    /** The same mention, standing for an entity. */
    public RankMention withRef(String id) {
        return new RankMention(span, text, rule, rank, Optional.of(id));
    }

    /** The same mention, of a rank in a service. */
    public RankMention in(Rank.Force service) {
        return new RankMention(span, text, rule, rank.in(service), ref);
    }
}
