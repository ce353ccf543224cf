package org.sukien.evaluate;

import java.util.Objects;

/**
 * An item that cost a measure something: one of gold that was missed, one that was found and is not in gold, or a value that
 * gold gives otherwise. Immutable and thread-safe.
 *
 * @param article the article's id
 * @param gold what gold has, empty if nothing
 * @param found what was found, empty if nothing
 */
public record Mistake(String article, String gold, String found) {
    public Mistake {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(gold, "gold");
        Objects.requireNonNull(found, "found");
    }

    /** {@code 001 missed "Đại tá" 10-16}, {@code 001 spurious …}, {@code 001 wrong … found …}. */
    @Override
    public String toString() {
        return found.isEmpty()
                ? article + " missed " + gold
                : gold.isEmpty() ? article + " spurious " + found : article + " wrong " + gold + " found " + found;
    }
}
