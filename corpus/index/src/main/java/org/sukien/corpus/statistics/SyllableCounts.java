package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.sukien.corpus.index.Fields;
import org.sukien.text.SearchKeys;

/**
 * Counts the syllables of articles by the index alone, no text is read.
 *
 * <p>The index has, at the place of "hùng", "hung" as well. So of the count of "hung" those of all terms that become "hung"
 * without diacritics are taken away; what is left are those that were written so. Markers ({@code @person}) and terms
 * without a letter are no syllables. Stateless and thread-safe.
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
        Map<String, long[]> terms = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms ofText = leaf.reader().terms(Fields.TEXT);
            if (ofText == null) {
                continue;
            }
            TermsEnum each = ofText.iterator();
            PostingsEnum docs = null;
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                if (isText(term)) {
                    docs = each.postings(docs, PostingsEnum.FREQS);
                    add(docs, leaf.ord, inside, all, terms.computeIfAbsent(term.utf8ToString(), t -> new long[2]));
                }
            }
        }
        return asWritten(terms);
    }

    private static void add(PostingsEnum docs, int leaf, ArticleSet inside, ArticleSet all, long[] count)
            throws IOException {
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (all.has(leaf, doc)) {
                count[inside.has(leaf, doc) ? 0 : 1] += docs.freq();
            }
        }
    }

    private static Frequencies asWritten(Map<String, long[]> terms) {
        Map<String, long[]> folded = new HashMap<>();
        terms.forEach((term, count) -> {
            String plain = SearchKeys.fold(term);
            if (!plain.equals(term)) {
                long[] sum = folded.computeIfAbsent(plain, unused -> new long[2]);
                sum[0] += count[0];
                sum[1] += count[1];
            }
        });
        Frequencies written = new Frequencies();
        long[] none = new long[2];
        terms.forEach((term, count) -> {
            if (TextTokens.isWord(term)) {
                long[] other = folded.getOrDefault(term, none);
                written.add(term, Math.max(0, count[0] - other[0]), Math.max(0, count[1] - other[1]));
            }
        });
        return written;
    }

    private static boolean isText(BytesRef term) {
        return term.length > 0 && term.bytes[term.offset] != '@';
    }
}
