package org.sukien.corpus.search;

import java.util.List;
import java.util.Objects;

/**
 * What is asked of a search: {@code SearchRequest.of(query).page(2).facets("person", "month")}. Immutable and thread-safe.
 *
 * @param query which articles
 * @param page the page of hits, from 1
 * @param size hits on a page; 0 for the total and the facets alone
 * @param order in which order
 * @param copies whether articles that are marked as copies of another one are shown
 * @param facets the fields whose values are counted, over all hits
 * @param facetSize how many values of each at most, the most frequent ones
 * @param passages how many passages of a hit at most
 * @param passageLength how long a passage may be, in UTF-16 code units; one that holds a longer match is longer
 */
public record SearchRequest(
        CorpusQuery query,
        int page,
        int size,
        Order order,
        boolean copies,
        List<String> facets,
        int facetSize,
        int passages,
        int passageLength) {
    /**
     * @throws IllegalArgumentException if a number is too small, or a field has no facets; the message says which have
     */
    public SearchRequest {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(order, "order");
        checkAtLeast("page", page, 1);
        checkAtLeast("size", size, 0);
        checkAtLeast("facetSize", facetSize, 1);
        checkAtLeast("passages", passages, 0);
        checkAtLeast("passageLength", passageLength, 20);
        facets = List.copyOf(facets);
        facets.forEach(FacetCounter::check);
    }

    /** The first ten hits, the best first, copies too, with three passages each and no facets. */
    public static SearchRequest of(CorpusQuery query) {
        return new SearchRequest(query, 1, 10, Order.SCORE, true, List.of(), 10, 3, 240);
    }

    private static void checkAtLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " " + value + " is less than " + least);
        }
    }

    /** Another page, from 1. */
    public SearchRequest page(int other) {
        return new SearchRequest(query, other, size, order, copies, facets, facetSize, passages, passageLength);
    }

    /** Other pages. */
    public SearchRequest size(int other) {
        return new SearchRequest(query, page, other, order, copies, facets, facetSize, passages, passageLength);
    }

    /** In another order. */
    public SearchRequest order(Order other) {
        return new SearchRequest(query, page, size, other, copies, facets, facetSize, passages, passageLength);
    }

    /** With or without copies. A copy is left out even where its first is no hit. */
    public SearchRequest copies(boolean shown) {
        return new SearchRequest(query, page, size, order, shown, facets, facetSize, passages, passageLength);
    }

    /** With the values of fields counted. */
    public SearchRequest facets(List<String> fields) {
        return new SearchRequest(query, page, size, order, copies, fields, facetSize, passages, passageLength);
    }

    /** With more or fewer values of each field. */
    public SearchRequest facetSize(int most) {
        return new SearchRequest(query, page, size, order, copies, facets, most, passages, passageLength);
    }

    /** With passages of another length, in UTF-16 code units. */
    public SearchRequest passageLength(int units) {
        return new SearchRequest(query, page, size, order, copies, facets, facetSize, passages, units);
    }

    /** With more or fewer passages of each hit. */
    public SearchRequest passages(int most) {
        return new SearchRequest(query, page, size, order, copies, facets, facetSize, most, passageLength);
    }
}
