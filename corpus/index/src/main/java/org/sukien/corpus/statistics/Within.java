package org.sukien.corpus.statistics;

import java.util.Locale;

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
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a name asks for.
     *
     * @throws IllegalArgumentException if it asks for nothing
     */
    public static Within parse(String code) {
        for (Within within : values()) {
            if (within.code().equals(code.toLowerCase(Locale.ROOT))) {
                return within;
            }
        }
        throw new IllegalArgumentException("\"" + code + "\" is none of sentence, event, article");
    }
}
