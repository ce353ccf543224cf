package org.sukien.evaluate;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sukien.mention.MentionType;
import org.sukien.text.Span;

/**
 * A tagged stretch of a gold article: {@code <figure v="37300" q="over">37,3 nghìn</figure>}. Immutable and thread-safe.
 *
 * @param type the tag
 * @param span half-open, UTF-16, into the article's text
 * @param attributes what the tag says of it
 */
public record GoldMention(MentionType type, Span span, Map<String, String> attributes) {
    public GoldMention {
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /** Whether it is right to find and right to leave. */
    public boolean optional() {
        return attribute("opt").filter(o -> o.equals("1") || o.equals("true")).isPresent();
    }

    /** The value of an attribute that is there and not empty. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name)).filter(value -> !value.isEmpty());
    }
}
