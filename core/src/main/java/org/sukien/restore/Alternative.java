package org.sukien.restore;

import java.util.Objects;

/**
 * One reading of a syllable and how probable it is: "tình" with 0.02 where "tỉnh" was chosen. Immutable.
 *
 * @param form the reading, with the capitals of the text
 * @param probability 0 to 1; those of all readings of a syllable add up to 1
 */
public record Alternative(String form, double probability) {
    public Alternative {
        Objects.requireNonNull(form, "form");
        if (!(probability >= 0 && probability <= 1.000001)) {
            throw new IllegalArgumentException("probability " + probability);
        }
    }
}
