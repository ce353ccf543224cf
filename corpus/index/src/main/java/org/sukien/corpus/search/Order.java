package org.sukien.corpus.search;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.sukien.corpus.index.Fields;

/**
 * In which order articles come. Ties are broken by the article's key, so that the order is the same however the index was
 * built.
 */
public enum Order {
    /** The best first. */
    SCORE(SortField.FIELD_SCORE),
    /** The latest publication first; without a date last. */
    NEWEST(published(true)),
    /** The earliest publication first; without a date last. */
    OLDEST(published(false));

    private final Sort sort;

    Order(SortField first) {
        sort = new Sort(first, new SortField(Fields.ORDER, SortField.Type.LONG));
    }

    private static SortField published(boolean latestFirst) {
        // a month or year counts as its last day
        SortField field = new SortField(Fields.PUBLISHED_TO, SortField.Type.LONG, latestFirst);
        field.setMissingValue(latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
        return field;
    }

    Sort sort() {
        return sort;
    }
}
