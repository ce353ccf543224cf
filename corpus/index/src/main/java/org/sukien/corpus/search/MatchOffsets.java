package org.sukien.corpus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.index.Markers;
import org.sukien.corpus.index.StoredRecord;
import org.sukien.corpus.index.WordOffsets;
import org.sukien.text.Span;

/**
 * Where the matches of a query stand in one article's text. Lucene knows offsets of names, whose mentions may stand for more
 * than their words; of words it knows positions, which {@link WordOffsets} turn into offsets. A marker ({@code @person}) reaches as
 * far as its mention, which the record tells; it is read only for queries that have one.
 *
 * <p>Offsets are half-open and count UTF-16 code units of the text as it was given. Not thread-safe. Known weakness: a phrase
 * that begins or ends with a word at which a mention of a marker in the same phrase begins, reaches as far as that mention.
 */
public final class MatchOffsets {
    private static final Set<String> STORED = Set.of(Fields.TEXT, Fields.RECORD);

    private final LeafReaderContext leaf;
    private final int doc;
    private final Map<Query, Set<String>> asked = new IdentityHashMap<>();
    private WordOffsets words;
    private List<Markers.Marker> markers;

    /** @param doc the document's number in its segment */
    public MatchOffsets(LeafReaderContext leaf, int doc) {
        this.leaf = leaf;
        this.doc = doc;
    }

    /**
     * Where a match stands: nowhere, if it is of a value that no place of the text states; at several places, if it is of a
     * marker and several mentions begin at one word.
     *
     * @param field the one that matches
     * @param match stands at the match
     */
    public List<Span> of(String field, MatchesIterator match) throws IOException {
        if (match.startOffset() >= 0) {
            return match.endOffset() > match.startOffset()
                    ? List.of(new Span(match.startOffset(), match.endOffset()))
                    : List.of();
        }
        int first = match.startPosition();
        int last = match.endPosition();
        if (first < 0) {
            return List.of();
        }
        if (field.equals(Fields.TITLE)) {
            return List.of(words(first + words().title(), last + words().title()));
        }
        if (!field.equals(Fields.TEXT)) {
            return List.of();
        }
        Set<String> wanted = asked.computeIfAbsent(match.getQuery(), MatchOffsets::markersOf);
        return wanted.isEmpty() ? List.of(words(first, last)) : marked(wanted, first, last);
    }

    private Span words(int first, int last) throws IOException {
        return new Span(words().start(first), words().end(last));
    }

    private List<Span> marked(Set<String> wanted, int first, int last) throws IOException {
        List<Span> atFirst = new ArrayList<>();
        List<Span> atLast = new ArrayList<>();
        for (Markers.Marker marker : markers()) {
            if (wanted.contains(marker.word())) {
                int position = words().position(marker.span().start());
                if (position == first) {
                    atFirst.add(marker.span());
                }
                if (position == last) {
                    atLast.add(marker.span());
                }
            }
        }
        if (first == last && !atFirst.isEmpty()) {
            return atFirst;
        }
        int start = atFirst.stream().mapToInt(Span::start).min().orElse(words().start(first));
        int end = atLast.stream().mapToInt(Span::end).max().orElse(words().end(last));
        return List.of(new Span(start, Math.max(end, words().end(last))));
    }

    private WordOffsets words() throws IOException {
        if (words == null) {
            BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.OFFSETS);
            words = WordOffsets.decode(values.advanceExact(doc) ? values.binaryValue() : new BytesRef());
        }
        return words;
    }

    private List<Markers.Marker> markers() throws IOException {
        if (markers == null) {
            Document stored = leaf.reader().storedFields().document(doc, STORED);
            markers = Markers.in(StoredRecord.decode(stored.getBinaryValue(Fields.RECORD), stored.get(Fields.TEXT)));
        }
        return markers;
    }

    private static Set<String> markersOf(Query query) {
        Set<String> markers = new HashSet<>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query part, Term... terms) {
                for (Term term : terms) {
                    if (WordQueries.looksLikeMarker(term.text())) {
                        markers.add(term.text());
                    }
                }
            }

            @Override
            public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
                return this;
            }
        });
        return markers;
    }
}
