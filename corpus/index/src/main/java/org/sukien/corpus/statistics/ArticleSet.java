package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/** The articles that a query finds, as a bit each. Not changed once it is made. */
final class ArticleSet {
    private final List<FixedBitSet> ofLeaf = new ArrayList<>();
    private long size;

    static ArticleSet of(IndexSearcher searcher, Query query, boolean copies) throws IOException {
        ArticleSet set = new ArticleSet();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            set.ofLeaf.add(new FixedBitSet(leaf.reader().maxDoc()));
        }
        set.size = Articles.each(
                searcher,
                query,
                copies,
                columns -> set.ofLeaf.get(columns.leaf()).set(columns.local()));
        return set;
    }

    /** Whether the article where the columns stand is one of them. */
    boolean has(LeafColumns columns) {
        return has(columns.leaf(), columns.local());
    }

    boolean has(int leaf, int doc) {
        return ofLeaf.get(leaf).get(doc);
    }

    long size() {
        return size;
    }
}
