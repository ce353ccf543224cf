package org.sukien.corpus.statistics;

import java.util.List;

/**
 * The collocates of a query. Immutable and thread-safe.
 *
 * @param collocates in the order asked for; equal ones in the order of the dictionary
 * @param matches how often the query matches
 * @param articles in how many articles
 * @param near how many words stand near the matches
 * @param everywhere how many words the corpus has
 */
public record CollocateTable(List<Collocate> collocates, long matches, long articles, long near, long everywhere) {
    public CollocateTable {
        collocates = List.copyOf(collocates);
    }
}
