package org.sukien.corpus.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.sukien.corpus.index.EventColumn;
import org.sukien.corpus.index.EventRow;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.index.StoredRecord;
import org.sukien.mention.DateMention;
import org.sukien.mention.Mention;
import org.sukien.text.Span;

/**
 * Articles with a date, an event's date, or a date of publication that touches some days. The ranges of the index say which
 * articles; where they are asked for the place of it, dates are read from the record and events from their column. The date of
 * publication has no place. Every hit scores the same. Immutable.
 */
final class DaysQuery extends Query {
    private final QueryField field;
    private final long from;
    private final long to;

    /**
     * @param field one of days
     * @param from the first day, counted from 1 January 1970
     * @param to the last day, inclusive
     */
    DaysQuery(QueryField field, long from, long to) {
        this.field = field;
        this.from = from;
        this.to = to;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Query ranges = LongRange.newIntersectsQuery(field.word(), new long[] {from}, new long[] {to});
        Weight articles = searcher.createWeight(searcher.rewrite(ranges), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext context) throws IOException {
                Scorer found = articles.scorer(context);
                return found == null ? null : new ConstantScoreScorer(this, score(), mode, found.iterator());
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return true;
            }

            @Override
            public Matches matches(LeafReaderContext context, int doc) throws IOException {
                Matches found = articles.matches(context, doc);
                List<Span> spans = found == null ? List.of() : spans(context, doc);
                return spans.isEmpty()
                        ? found
                        : MatchesUtils.forField(field.word(), () -> new SpanMatches(spans, DaysQuery.this));
            }
        };
    }

    private List<Span> spans(LeafReaderContext context, int doc) throws IOException {
        List<Span> spans = new ArrayList<>();
        if (field == QueryField.DATE) {
            Document stored = context.reader().storedFields().document(doc, Set.of(Fields.RECORD));
            for (Mention mention : StoredRecord.decode(stored.getBinaryValue(Fields.RECORD), "")
                    .mentions()) {
                if (mention instanceof DateMention date
                        && touches(date.value().from(), date.value().to())) {
                    spans.add(date.span());
                }
            }
        } else if (field == QueryField.EVENTDATE) {
            BinaryDocValues column = DocValues.getBinary(context.reader(), Fields.EVENTS);
            if (column.advanceExact(doc)) {
                for (EventRow event : EventColumn.decode(column.binaryValue())) {
                    if (touches(event.from(), event.to())) {
                        spans.add(event.trigger());
                    }
                }
            }
        }
        return spans;
    }

    private boolean touches(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isPresent()
                && last.isPresent()
                && first.get().toEpochDay() <= to
                && last.get().toEpochDay() >= from;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field.word())) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String unused) {
        return field.word() + ":[" + from + " TO " + to + "]";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && field == ((DaysQuery) other).field
                && from == ((DaysQuery) other).from
                && to == ((DaysQuery) other).to;
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), field, from, to);
    }
}
