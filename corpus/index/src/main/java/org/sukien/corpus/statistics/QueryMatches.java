package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.search.MatchOffsets;
import org.sukien.text.Span;

/** Where a query matches in the texts of articles. Not thread-safe. */
final class QueryMatches {
    private final Weight weight;
    private final List<LeafReaderContext> leaves;

    QueryMatches(IndexSearcher searcher, Query query) throws IOException {
        weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        leaves = searcher.getIndexReader().leaves();
    }

    /**
     * The matches in the article where the columns stand, in text order; those that overlap are one. What matches without a
     * place in the text, as a month or an outlet does, is none.
     */
    List<Span> of(LeafColumns columns) throws IOException {
        LeafReaderContext leaf = leaves.get(columns.leaf());
        Matches matches = weight.matches(leaf, columns.local());
        if (matches == null) {
            return List.of();
        }
        MatchOffsets offsets = new MatchOffsets(leaf, columns.local());
        List<Span> spans = new ArrayList<>();
        for (String field : matches) {
            if (field.equals(Fields.DATE) || field.equals(Fields.EVENT_DATE)) {
                continue; // days choose articles; what is counted stands around words and names
            }
            MatchesIterator each = matches.getMatches(field);
            while (each != null && each.next()) {
                spans.addAll(offsets.of(field, each));
            }
        }
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        return joined(spans);
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.start() < last.end()) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
