package org.sukien.corpus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.DoublePoint;
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
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.index.FigureColumn;
import org.sukien.corpus.index.FigureRow;
import org.sukien.mention.FigureValue;
import org.sukien.text.Span;

/**
 * Articles with a figure of a kind whose value, or upper end, lies within bounds. The points of the index say which articles
 * may have one; the column of figures says which has, and where it stands in the text. Every hit scores the same. Immutable.
 */
final class FigureQuery extends Query {
    private static final String POINTS = Fields.FIGURE;
    private static final String COLUMN = Fields.FIGURES;

    /** Reading a column costs about as much as so many simple steps. */
    private static final float COLUMN_COST = 500;

    private final Optional<FigureValue.Kind> kind;
    private final double from;
    private final double to;

    /**
     * @param kind the kind; empty for any
     * @param from the least value, inclusive
     * @param to the greatest value, inclusive
     */
    FigureQuery(Optional<FigureValue.Kind> kind, double from, double to) {
        this.kind = kind;
        this.from = from;
        this.to = to;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Query points = searcher.rewrite(DoublePoint.newRangeQuery(POINTS, from, to));
        Weight candidates = searcher.createWeight(points, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext context) throws IOException {
                Scorer found = candidates.scorer(context);
                if (found == null) {
                    return null;
                }
                if (kind.isEmpty()) {
                    return new ConstantScoreScorer(this, score(), mode, found.iterator());
                }
                BinaryDocValues column = DocValues.getBinary(context.reader(), COLUMN);
                return new ConstantScoreScorer(this, score(), mode, new TwoPhaseIterator(found.iterator()) {
                    @Override
                    public boolean matches() throws IOException {
                        return !rows(column, approximation.docID()).isEmpty();
                    }

                    @Override
                    public float matchCost() {
                        return COLUMN_COST;
                    }
                });
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return DocValues.isCacheable(context, COLUMN);
            }

            @Override
            public Matches matches(LeafReaderContext context, int doc) throws IOException {
                List<Span> spans = rows(DocValues.getBinary(context.reader(), COLUMN), doc).stream()
                        .map(FigureRow::span)
                        .toList();
                return spans.isEmpty()
                        ? null
                        : MatchesUtils.forField(POINTS, () -> new SpanMatches(spans, FigureQuery.this));
            }
        };
    }

    private List<FigureRow> rows(BinaryDocValues column, int doc) throws IOException {
        List<FigureRow> rows = new ArrayList<>();
        if (column.advanceExact(doc)) {
            for (FigureRow row : FigureColumn.decode(column.binaryValue())) {
                if (kind.map(row.kind()::equals).orElse(true)
                        && (isWithin(row.value().doubleValue())
                                || row.max().isPresent()
                                        && isWithin(row.max().get().doubleValue()))) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private boolean isWithin(double value) {
        return value >= from && value <= to;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(POINTS)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String field) {
        return kind.map(Enum::name).orElse("FIGURE") + ":[" + from + " TO " + to + "]";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && kind.equals(((FigureQuery) other).kind)
                && from == ((FigureQuery) other).from
                && to == ((FigureQuery) other).to;
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), kind, from, to);
    }
}
