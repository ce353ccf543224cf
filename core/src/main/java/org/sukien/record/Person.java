package org.sukien.record;

import java.util.List;
import java.util.Optional;

/**
 * A person whom the article names in full at least once: "Thiếu tướng Đỗ Hải Phong, Phó Cục trưởng…" is one, with a
 * rank and a post. Immutable and thread-safe.
 *
 * @param id {@code p1}, {@code p2}… in text order
 * @param name in NFC, tone placement as written
 * @param honorific word of address, such as "đồng chí"
 * @param rank as written
 * @param positions posts, in text order
 * @param evidence indexes of the mentions that name the person or the rank
 * @param corpusId the same for the same person in every article; absent until a corpus id is asked for
 */
public record Person(
        String id,
        String name,
        Optional<String> honorific,
        Optional<String> rank,
        List<Post> positions,
        List<Integer> evidence,
        Optional<String> corpusId) {
    public Person {
        positions = List.copyOf(positions);
        evidence = List.copyOf(evidence);
    }

    /** Without a corpus id. */
    public Person(
            String id,
            String name,
            Optional<String> honorific,
            Optional<String> rank,
            List<Post> positions,
            List<Integer> evidence) {
        this(id, name, honorific, rank, positions, evidence, Optional.empty());
    }

    /** The same with a corpus id. */
    public Person withCorpusId(Optional<String> corpusId) {
        return new Person(id, name, honorific, rank, positions, evidence, corpusId);
    }
}
