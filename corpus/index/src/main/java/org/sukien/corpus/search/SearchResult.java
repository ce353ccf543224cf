package org.sukien.corpus.search;

import java.util.List;

/**
 * A page of hits and what was counted over all of them. Immutable and thread-safe.
 *
 * @param total how many articles were found, on all pages
 * @param page the page's number, from 1
 * @param size how many hits a page may have
 * @param hits the page's; none on a page after the last
 * @param facets in the order in which they were asked for
 */
public record SearchResult(long total, int page, int size, List<Hit> hits, List<Facet> facets) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /** How many pages there are; 0 if nothing was found. */
    public long pages() {
        return size == 0 ? 0 : (total + size - 1) / size;
    }

    /**
     * The values of a field in the articles found.
     *
     * @param field such as {@code person}
     * @param distinct how many values there are
     * @param values the most frequent ones, equal counts by their letters
     */
    public record Facet(String field, int distinct, List<Count> values) {
        public Facet {
            values = List.copyOf(values);
        }
    }

    /**
     * How many of the articles found have a value.
     *
     * @param value as written, in the fullest form of its article
     * @param articles how many have it
     */
    public record Count(String value, int articles) {}
}
