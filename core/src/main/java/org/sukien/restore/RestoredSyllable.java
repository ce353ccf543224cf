package org.sukien.restore;

import java.util.List;
import java.util.Objects;
import org.sukien.text.Span;

/**
 * A word of the text and what was made of it: of "tinh" in "cong an tinh Thanh Hoa" the span {@code [8, 12)}, "tỉnh", 0.97,
 * and the other readings "tính", "tình" ….
 *
 * <p>A word without known readings ("Bloomberg") stays as it is, with confidence 1 and no alternatives: then 1 says that
 * nothing else is known, not that nothing else is possible. Immutable.
 *
 * @param span where it stands in the given text, in UTF-16 code units
 * @param chosen the reading that was chosen, with the capitals of the text
 * @param confidence its probability, 0 to 1
 * @param alternatives the other readings of a probability of 0.001 or more, the likeliest first
 */
public record RestoredSyllable(Span span, String chosen, double confidence, List<Alternative> alternatives) {
    public RestoredSyllable {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(chosen, "chosen");
        alternatives = List.copyOf(alternatives);
    }
}
