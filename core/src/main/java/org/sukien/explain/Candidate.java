package org.sukien.explain;

import java.util.Objects;
import java.util.Optional;
import org.sukien.mention.Mention;

/**
 * A mention that a rule proposed, and what became of it. Of two that share a token one is kept at most. Immutable and
 * thread-safe.
 *
 * @param mention what it would be; its {@code rule} is the one that proposed it
 * @param first its first token, by the number in {@link Explanation#tokens}
 * @param end the token after its last
 * @param weight how certain the rule is: 90 by the form alone, 70 by the words beside it, 50 as usual, 30 only where nothing
 *     else claims the tokens
 * @param defeat what it lost to; empty if it was kept
 */
public record Candidate(Mention mention, int first, int end, int weight, Optional<Defeat> defeat) {
    public Candidate {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(defeat, "defeat");
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("tokens " + first + " to " + end);
        }
    }

    /** Whether it became one of the record's mentions. */
    public boolean isKept() {
        return defeat.isEmpty();
    }
}
