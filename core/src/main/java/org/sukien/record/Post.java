package org.sukien.record;

import java.util.List;
import java.util.Optional;

/**
 * A post that a person holds or held: "Phó Cục trưởng" of unit {@code u2}. Immutable and thread-safe.
 *
 * @param title the office as written, without the unit
 * @param unit id of the unit
 * @param former whether it has been left
 * @param acting whether it is held for the time being
 * @param concurrent whether it is held beside another
 * @param evidence indexes of the mentions that state it
 */
public record Post(
        String title,
        Optional<String> unit,
        boolean former,
        boolean acting,
        boolean concurrent,
        List<Integer> evidence) {
    public Post {
        evidence = List.copyOf(evidence);
    }
}
