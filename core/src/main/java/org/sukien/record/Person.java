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
 */
public record Person(
        String id,
        String name,
        Optional<String> honorific,
        Optional<String> rank,
        List<Post> positions,
        List<Integer> evidence) {
    public Person {
        positions = List.copyOf(positions);
        evidence = List.copyOf(evidence);
    }
}
