package org.sukien.corpus.search;

import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** Counts the words that a query asks for, of which Lucene takes {@value #MOST}. For one query and one thread. */
final class WordCount extends QueryVisitor {
    /** Lucene's limit is 1024; some are left for what a search adds. */
    static final int MOST = 1000;

    private int count;

    private WordCount() {}

    /** How many words a query asks for; one with wildcards is one, as it is not taken apart. */
    static int of(Query query) {
        WordCount words = new WordCount();
        query.visit(words);
        return words.count;
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
        // other spellings of a word don't count
        count += query instanceof PhraseQuery ? terms.length : 1;
    }

    @Override
    public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
        count++;
    }

    @Override
    public void visitLeaf(Query query) {
        count++;
    }

    @Override
    public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
        return this; // words that must not be there count, too
    }
}
