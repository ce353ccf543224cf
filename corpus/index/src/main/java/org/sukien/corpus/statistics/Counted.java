package org.sukien.corpus.statistics;

/** What is counted: whole articles, or what stands in them. */
public enum Counted {
    /** Articles. */
    ARTICLES,
    /** Mentions of the eight types: "anh Hùng" is one of a person. */
    MENTIONS,
    /** Events, each article's own: a conference that two articles tell of is two. */
    EVENTS,
    /** Figures: "hơn 5 tỷ đồng" is one of money. */
    FIGURES;

    /** The name in commands: {@code events}. */
    public String code() {
        return Codes.of(this);
    }

    /**
     * What a name asks for.
     *
     * @throws IllegalArgumentException if it asks for nothing
     */
    public static Counted parse(String code) {
        return Codes.parse(Counted.class, code);
    }
}
