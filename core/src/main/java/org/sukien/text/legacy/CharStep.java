package org.sukien.text.legacy;

/** Rewrites characters as they come, holding back a few where it must. Not thread-safe: one for each text. */
interface CharStep {
    /** Takes a character in and writes what is certain. */
    void push(char c, StringBuilder out);

    /** The end of the text: writes all that was held back. */
    void finish(StringBuilder out);
}
