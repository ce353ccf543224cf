package org.sukien.corpus.statistics;

import java.io.IOException;

/** Counts of what texts consist of, text by text. Not thread-safe. */
interface TextCounts {
    /**
     * Counts a text.
     *
     * @param inside whether the text counts as inside
     */
    void add(String text, boolean inside) throws IOException;

    /** The counts of all texts. */
    Frequencies frequencies();
}
