package org.sukien.corpus.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Joins the clauses between two brackets. AND, written or not, binds closer than OR: "hội nghị OR đại hội" asks for articles
 * with both words of one side. {@code +}, {@code -} and NOT hold for the whole bracket, unless AND or OR stands beside them.
 *
 * <p>Lucene's own parser makes "hội" alone compulsory there. Stateless.
 */
final class ClauseGroups {
    // as Lucene's parser numbers them
    private static final int AND = 1;
    private static final int OR = 2;
    private static final int NOT = 10;
    private static final int PLUS = 11;
    private static final int NONE = 0;

    private ClauseGroups() {}

    /** A clause that remembers what stands before it, until its bracket is closed. */
    static BooleanClause clause(int conjunction, int modifier, Query query) {
        return new BooleanClause(new Joined(conjunction, modifier, query), Occur.MUST);
    }

    /** The query of a bracket's clauses; null for no clause, as Lucene's parser has it. */
    static Query join(List<BooleanClause> clauses) {
        if (clauses.isEmpty()) {
            return null;
        }
        BooleanQuery.Builder whole = new BooleanQuery.Builder();
        List<List<Joined>> groups = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Joined clause = (Joined) clauses.get(i).getQuery();
            boolean alone =
                    clause.conjunction == NONE && (i + 1 == clauses.size() || conjunction(clauses.get(i + 1)) == NONE);
            if (alone && clause.modifier != NONE) {
                whole.add(clause.query, clause.modifier == PLUS ? Occur.MUST : Occur.MUST_NOT);
            } else {
                if (groups.isEmpty() || clause.conjunction == OR) {
                    groups.add(new ArrayList<>());
                }
                groups.get(groups.size() - 1).add(clause);
            }
        }
        if (groups.size() == 1) {
            groups.get(0).forEach(clause -> clause.addTo(whole));
        } else if (groups.size() > 1) {
            whole.add(anyOf(groups), Occur.MUST);
        }
        return positive(whole.build());
    }

    private static int conjunction(BooleanClause clause) {
        return ((Joined) clause.getQuery()).conjunction;
    }

    private static Query anyOf(List<List<Joined>> groups) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (List<Joined> group : groups) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            group.forEach(clause -> clause.addTo(all));
            BooleanQuery query = all.build();
            Query only = query.clauses().get(0).getQuery();
            boolean single =
                    query.clauses().size() == 1 && !query.clauses().get(0).isProhibited();
            any.add(single ? only : positive(query), Occur.SHOULD);
        }
        return any.build();
    }

    /** What only takes away takes away from everything. */
    private static Query positive(BooleanQuery query) {
        if (query.clauses().stream().anyMatch(clause -> !clause.isProhibited())) {
            return query;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        query.clauses().forEach(all::add);
        return all.build();
    }

    /** Never searched: it only carries its query and what stood before it. */
    private static final class Joined extends Query {
        private final int conjunction;
        private final int modifier;
        private final Query query;

        Joined(int conjunction, int modifier, Query query) {
            this.conjunction = conjunction;
            this.modifier = modifier;
            this.query = query;
        }

        void addTo(BooleanQuery.Builder group) {
            group.add(query, modifier == NOT ? Occur.MUST_NOT : Occur.MUST);
        }

        @Override
        public Query rewrite(IndexSearcher searcher) {
            return query;
        }

        @Override
        public void visit(QueryVisitor visitor) {
            query.visit(visitor);
        }

        @Override
        public String toString(String field) {
            return (conjunction == AND ? "AND " : conjunction == OR ? "OR " : "") + query.toString(field);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
