package org.sukien.corpus.search;

import java.util.Optional;

/**
 * What a comparison or range asks of a value: {@code >=5000} has the lower end "5000", inclusive, and no upper one.
 * Immutable.
 *
 * @param low the lower end; empty for an open one
 * @param lowIncluded whether the lower end itself is asked for
 * @param high the upper end; empty for an open one
 * @param highIncluded whether the upper end itself is asked for
 */
record Bounds(Optional<String> low, boolean lowIncluded, Optional<String> high, boolean highIncluded) {
    /** What stands behind a colon: {@code >5}, {@code >=5}, {@code <5}, {@code <=5}, {@code =5} or {@code 5}, which is both ends. */
    static Bounds of(String text) {
        String value = text.strip();
        boolean more = value.startsWith(">");
        boolean less = value.startsWith("<");
        String rest = more || less ? value.substring(1) : value;
        boolean included = rest.startsWith("=");
        Optional<String> end = Optional.of((included ? rest.substring(1) : rest).strip());
        if (more) {
            return new Bounds(end, included, Optional.empty(), true);
        }
        return less ? new Bounds(Optional.empty(), true, end, included) : new Bounds(end, true, end, true);
    }
}
