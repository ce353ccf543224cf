package org.sukien.explain;

import java.util.Objects;

/**
 * A rule by which mentions or events are found. {@code person.address} finds a name after a word of address: "Cùng dự có bà
 * [Lưu Thị Thoa] và anh [Lâm]." Records name it with every mention and event, so ids are stable: a rule may be split or
 * dropped, but an id is never given to another.
 *
 * <p>Immutable and thread-safe. Known weakness: an event's example is its word alone.
 *
 * @param id as records name it: {@code dimension.shape.case}; of an event {@code type.word} or {@code type.subtype.word}
 * @param type {@code person}, {@code rank}, {@code position}, {@code unit}, {@code place}, {@code date}, {@code figure},
 *     {@code document} or {@code event}
 * @param finds what it finds, in a few words
 * @param example an invented sentence of 20 March 2024, with what the rule finds between brackets; of an event the word
 */
public record Rule(String id, String type, String finds, String example) {
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(finds, "finds");
        Objects.requireNonNull(example, "example");
    }
}
