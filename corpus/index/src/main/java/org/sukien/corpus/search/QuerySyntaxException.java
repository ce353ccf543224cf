package org.sukien.corpus.search;

/**
 * A query that can't be understood, what is wrong with it, and where: of {@code person: AND rank:đại-tá} the message is
 * "expected a word after ":"" and the place 8.
 *
 * <p>Immutable, as far as exceptions are, and thread-safe.
 */
public final class QuerySyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String query;
    private final int place;

    /**
     * A fault at a place of a query.
     *
     * @param message what is wrong there, without the query
     * @param query the query as it was given
     * @param place UTF-16 code units before the place, at most the query's length
     */
    public QuerySyntaxException(String message, String query, int place) {
        super(message);
        if (place < 0 || place > query.length()) {
            throw new IllegalArgumentException(place + " is no place of " + query);
        }
        this.query = query;
        this.place = place;
    }

    /** The query as it was given. */
    public String query() {
        return query;
    }

    /** Where the fault is: UTF-16 code units of the query before it. */
    public int place() {
        return place;
    }
}
