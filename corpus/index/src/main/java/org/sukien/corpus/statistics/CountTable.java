package org.sukien.corpus.statistics;

import java.util.List;

/**
 * Counts broken down by dimensions. Immutable and thread-safe.
 *
 * <p>One thing may have several values in a dimension, as a conference with two organizers has: it counts for each of them,
 * so that the rows may add up to more than the total.
 *
 * @param counted what was counted
 * @param dimensions what it was broken down by
 * @param rows by the first dimension, then the second…; times in their order, other values by their whole count, the greatest
 *     first, of equals in the order of the dictionary
 * @param articles the articles that were looked at
 * @param total how many things there were
 * @param unplaced how many of them had no value in some dimension, and so are in no row
 */
public record CountTable(
        Counted counted, List<Dimension> dimensions, List<Row> rows, long articles, long total, long unplaced) {
    public CountTable {
        dimensions = List.copyOf(dimensions);
        rows = List.copyOf(rows);
    }

    /**
     * One count.
     *
     * @param values one for each dimension
     * @param count how many things have them all
     */
    public record Row(List<String> values, long count) {
        public Row {
            values = List.copyOf(values);
        }
    }
}
