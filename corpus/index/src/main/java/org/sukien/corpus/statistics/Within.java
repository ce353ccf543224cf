package org.sukien.corpus.statistics;

/** What two must share to appear together. */
public enum Within {
    /** A sentence, by their mentions. */
    SENTENCE,
    /** An event: they fill roles of it, or it took place there. */
    EVENT,
    /** An article. */
    ARTICLE;

    /** The name in commands: {@code sentence}. */
    public String code() {
        return Codes.of(this);
    }

    /**
     * What a name asks for.
     *
     * @throws IllegalArgumentException if it asks for nothing
     */
    public static Within parse(String code) {
        return Codes.parse(Within.class, code);
    }
}
