package org.sukien.corpus.statistics;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.sukien.corpus.index.Fields;

/**
 * Counts the syllables of articles by the index alone, no text is read.
 *
 * <p>Markers ({@code @person}) and terms without a letter are no syllables. Stateless and thread-safe.
 */
final class SyllableCounts {
    private SyllableCounts() {}

    /**
     * Counts.
     *
     * @param inside the articles that count as inside
     * @param all the articles that count at all
     */
    static Frequencies of(IndexSearcher searcher, ArticleSet inside, ArticleSet all) throws IOException {
        Frequencies counts = new Frequencies();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms ofText = leaf.reader().terms(Fields.TEXT);
            if (ofText == null) {
                continue;
            }
            TermsEnum each = ofText.iterator();
            PostingsEnum docs = null;
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                String word = term.utf8ToString();
                if (isSyllable(word)) {
                    docs = each.postings(docs, PostingsEnum.FREQS);
                    add(word, docs, leaf.ord, inside, all, counts);
                }
            }
        }
        return counts;
    }

    private static void add(
            String word, PostingsEnum docs, int leaf, ArticleSet inside, ArticleSet all, Frequencies counts)
            throws IOException {
        long in = 0;
        long out = 0;
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (all.has(leaf, doc)) {
                in += inside.has(leaf, doc) ? docs.freq() : 0;
                out += inside.has(leaf, doc) ? 0 : docs.freq();
            }
        }
        counts.add(word, in, out);
    }

    private static boolean isSyllable(String word) {
        return !word.startsWith("@") && TextTokens.isWord(word);
    }
}
