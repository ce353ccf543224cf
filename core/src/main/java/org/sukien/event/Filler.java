package org.sukien.event;

import java.util.Optional;
import org.sukien.record.Role;
import org.sukien.text.Span;

/**
 * What fills a role: an entity, or words.
 *
 * @param role the role
 * @param ref id of an entity, or empty
 * @param text the words, where it is no entity
 * @param mention index of the mention, or -1
 * @param span where the words stand, where it is no mention; null otherwise
 * @param inferred whether an earlier sentence names it and the trigger's own only means it: "Ông đề nghị"
 */
record Filler(String role, String ref, String text, int mention, Span span, boolean inferred) {
    static Filler entity(String role, String ref, int mention, boolean inferred) {
        return new Filler(role, ref, "", mention, null, inferred);
    }

    static Filler mention(String role, String text, int mention) {
        return new Filler(role, "", text, mention, null, false);
    }

    static Filler words(String role, String text, Span span) {
        return new Filler(role, "", text, -1, span, false);
    }

    /** Whether both name the same. */
    boolean isSame(Filler other) {
        return ref.isEmpty() ? other.ref.isEmpty() && text.equalsIgnoreCase(other.text) : ref.equals(other.ref);
    }

    Role toRole() {
        return new Role(
                role,
                ref.isEmpty() ? Optional.empty() : Optional.of(ref),
                ref.isEmpty() ? Optional.of(text) : Optional.empty(),
                mention < 0 ? Optional.empty() : Optional.of(mention),
                Optional.ofNullable(span),
                inferred);
    }
}
