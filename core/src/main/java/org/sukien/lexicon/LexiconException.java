package org.sukien.lexicon;

/**
 * A word list that can't be used, with the place where it is wrong: {@code rank/ranks.tsv:41: duplicate form "Đại tá"}.
 * Immutable and thread-safe.
 */
public final class LexiconException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the place and the reason.
     *
     * @param file the list's name
     * @param line its line, counted from 1
     * @param reason what is wrong with it
     */
    public LexiconException(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
