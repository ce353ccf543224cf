package org.sukien.cli;

import org.sukien.corpus.source.Skipped;

/** Takes word of what could not be read. */
interface Complaints {
    /**
     * A file, or a line of one, that could not be read.
     *
     * @param where path, or {@code path:line}
     * @param reason what is wrong with it
     */
    void skip(String where, String reason);

    /** The same. */
    default void skip(Skipped item) {
        skip(item.where(), item.reason());
    }
}
