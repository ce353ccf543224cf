package org.sukien.corpus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.sukien.text.Span;

/** Reads where a query matches an article. Stateless. */
final class MatchReader {
    /** An article of ten thousand matches tells nothing more with further ones. */
    private static final int MOST = 10_000;

    private MatchReader() {}

    /** The matches in text order, each place once for a field. */
    static List<Match> read(Weight weight, LeafReaderContext leaf, int doc) throws IOException {
        Matches matches = weight.matches(leaf, doc);
        if (matches == null) {
            return List.of();
        }
        MatchOffsets offsets = new MatchOffsets(leaf, doc);
        List<Match> found = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        Map<Query, String> names = new IdentityHashMap<>();
        for (String field : matches) {
            seen.clear();
            MatchesIterator each = matches.getMatches(field);
            while (each != null && each.next() && found.size() < MOST) {
                for (Span span : offsets.of(field, each)) {
                    if (seen.add(span)) {
                        found.add(new Match(field, span, names.computeIfAbsent(each.getQuery(), Query::toString)));
                    }
                }
            }
        }
        found.sort(Comparator.<Match>comparingInt(match -> match.span().start())
                .thenComparingInt(match -> match.span().end())
                .thenComparing(Match::field));
        return found;
    }
}
