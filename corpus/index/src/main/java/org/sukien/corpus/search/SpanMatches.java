package org.sukien.corpus.search;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.sukien.text.Span;

/** Walks matches that a column tells and not the postings: they have offsets and no positions. Not thread-safe. */
final class SpanMatches implements MatchesIterator {
    private final List<Span> spans;
    private final Query query;
    private int at = -1;

    private SpanMatches(List<Span> spans, Query query) {
        this.spans = spans;
        this.query = query;
    }

    /** The matches that rows of a column are, in their order. */
    static <T> SpanMatches of(List<T> rows, Function<T, Span> span, Query query) {
        return new SpanMatches(rows.stream().map(span).toList(), query);
    }

    @Override
    public boolean next() {
        return ++at < spans.size();
    }

    @Override
    public int startPosition() {
        return -1;
    }

    @Override
    public int endPosition() {
        return -1;
    }

    @Override
    public int startOffset() {
        return spans.get(at).start();
    }

    @Override
    public int endOffset() {
        return spans.get(at).end();
    }

    @Override
    public MatchesIterator getSubMatches() {
        return null;
    }

    @Override
    public Query getQuery() {
        return query;
    }
}
