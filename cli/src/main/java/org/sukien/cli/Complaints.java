package org.sukien.cli;

/** Takes word of what could not be read. */
interface Complaints {
    /**
     * A file, or a line of one, that could not be read.
     *
     * @param where path, or {@code path:line}
     * @param reason what is wrong with it
     */
    void skip(String where, String reason);
}
