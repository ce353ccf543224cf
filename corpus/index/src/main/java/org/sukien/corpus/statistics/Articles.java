package org.sukien.corpus.statistics;

import java.io.IOException;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.sukien.corpus.index.Fields;

/**
 * Goes through the articles that a query finds, segment by segment, in the order of the index.
 *
 * <p>Copies are left out unless asked for: an article that {@link Fields#COPY} calls a copy of another. So where a query
 * finds the copy and not the first, none of them is met.
 */
final class Articles {
    private Articles() {}

    /** What is done with an article. */
    @FunctionalInterface
    interface Visitor {
        void article(LeafColumns columns) throws IOException;
    }

    /**
     * Visits each article.
     *
     * @param copies whether copies are visited, too
     * @return how many were visited
     */
    static long each(IndexSearcher searcher, Query query, boolean copies, Visitor visitor) throws IOException {
        Weight weight = searcher.createWeight(
                searcher.rewrite(copies ? query : withoutCopies(query)), ScoreMode.COMPLETE_NO_SCORES, 1);
        long visited = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            LeafColumns columns = new LeafColumns(leaf);
            DocIdSetIterator docs = scorer.iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (leaf.reader().getLiveDocs() == null
                        || leaf.reader().getLiveDocs().get(doc)) {
                    columns.at(doc);
                    visitor.article(columns);
                    visited++;
                }
            }
        }
        return visited;
    }

    /** The same query, copies left out. */
    static Query withoutCopies(Query query) {
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.FILTER)
                .add(
                        NumericDocValuesField.newSlowRangeQuery(Fields.COPY, 1, Long.MAX_VALUE),
                        BooleanClause.Occur.MUST_NOT)
                .build();
    }
}
