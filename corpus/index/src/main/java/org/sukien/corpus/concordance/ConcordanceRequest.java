package org.sukien.corpus.concordance;

import java.util.Objects;
import org.sukien.corpus.search.CorpusQuery;

/**
 * What is asked of a concordance: {@code ConcordanceRequest.of(query).sort(Sorting.LEFT).neighbours(2)}. Immutable and
 * thread-safe.
 *
 * @param query what is looked for
 * @param width how much is shown on each side, in UTF-16 code units at most
 * @param sort by what lines are sorted
 * @param neighbours how many words the sorting looks at
 * @param limit how many lines at most; 0 for all
 * @param copies whether lines of articles are shown that are marked as copies of another one
 */
public record ConcordanceRequest(
        CorpusQuery query, int width, Sorting sort, int neighbours, int limit, boolean copies) {
    /** @throws IllegalArgumentException if a number is too small */
    public ConcordanceRequest {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(sort, "sort");
        checkAtLeast("width", width, 0);
        checkAtLeast("neighbours", neighbours, 1);
        checkAtLeast("limit", limit, 0);
    }

    private static void checkAtLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " " + value + " is less than " + least);
        }
    }

    /** All lines, 60 code units on each side, unsorted, of copies too. */
    public static ConcordanceRequest of(CorpusQuery query) {
        return new ConcordanceRequest(query, 60, Sorting.NONE, 3, 0, true);
    }

    /** With more or less context. */
    public ConcordanceRequest width(int units) {
        return new ConcordanceRequest(query, units, sort, neighbours, limit, copies);
    }

    /** Sorted otherwise. */
    public ConcordanceRequest sort(Sorting other) {
        return new ConcordanceRequest(query, width, other, neighbours, limit, copies);
    }

    /** Sorted by more or fewer words. */
    public ConcordanceRequest neighbours(int words) {
        return new ConcordanceRequest(query, width, sort, words, limit, copies);
    }

    /** With at most so many lines, the first of the order; 0 for all. */
    public ConcordanceRequest limit(int lines) {
        return new ConcordanceRequest(query, width, sort, neighbours, lines, copies);
    }

    /** With or without copies. */
    public ConcordanceRequest copies(boolean shown) {
        return new ConcordanceRequest(query, width, sort, neighbours, limit, shown);
    }
}
