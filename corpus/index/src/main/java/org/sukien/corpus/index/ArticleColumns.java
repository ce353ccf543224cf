package org.sukien.corpus.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IntroSorter;

/** What is asked of every article when copies are marked, by the number of its document. Not thread-safe. */
final class ArticleColumns {
    /** Of articles whose day isn't known: they come last. */
    private static final int NO_DAY = Integer.MAX_VALUE;

    private final long[] orders;
    private final int[] days;
    private final long[] groups;
    private final byte[] copies;
    private final FixedBitSet live;

    ArticleColumns(DirectoryReader reader) throws IOException {
        int size = reader.maxDoc();
        orders = new long[size];
        days = new int[size];
        groups = new long[size];
        copies = new byte[size];
        live = new FixedBitSet(size);
        Arrays.fill(days, NO_DAY);
        for (LeafReaderContext leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            Bits kept = segment.getLiveDocs();
            NumericDocValues order = segment.getNumericDocValues(Fields.ORDER);
            NumericDocValues day = segment.getNumericDocValues(Fields.PUBLISHED);
            NumericDocValues group = segment.getNumericDocValues(Fields.GROUP);
            NumericDocValues copy = segment.getNumericDocValues(Fields.COPY);
            for (int doc = 0; doc < segment.maxDoc(); doc++) {
                int at = leaf.docBase + doc;
                if (order != null && (kept == null || kept.get(doc)) && order.advanceExact(doc)) {
                    live.set(at);
                    orders[at] = order.longValue();
                    days[at] = day != null && day.advanceExact(doc) ? (int) day.longValue() : NO_DAY;
                    groups[at] = group.advanceExact(doc) ? group.longValue() : 0;
                    copies[at] = copy.advanceExact(doc) ? (byte) copy.longValue() : -1;
                }
            }
        }
    }

    int size() {
        return orders.length;
    }

    boolean isLive(int doc) {
        return live.get(doc);
    }

    /** The first bits of the article's key. */
    long order(int doc) {
        return orders[doc];
    }

    boolean isMarked(int doc, long group, int copy) {
        return groups[doc] == group && copies[doc] == copy;
    }

    /** Sorts the first documents of an array by their hashes, those of one hash by their keys. */
    void sort(int[] docs, int count, long[] hashes) {
        sort(docs, count, (one, other) -> {
            int byHash = Long.compare(hashes[one], hashes[other]);
            return byHash != 0 ? byHash : Long.compare(orders[one], orders[other]);
        });
    }

    /** All articles, those of one group beside each other, a group's first before the rest. */
    int[] byGroup(Forest forest) {
        int[] docs = new int[size()];
        int count = 0;
        for (int doc = 0; doc < size(); doc++) {
            if (isLive(doc)) {
                docs[count++] = doc;
            }
        }
        sort(docs, count, (one, other) -> {
            int byGroup = Integer.compare(forest.root(one), forest.root(other));
            int byDay = Integer.compare(days[one], days[other]);
            return byGroup != 0 ? byGroup : byDay != 0 ? byDay : Long.compare(orders[one], orders[other]);
        });
        return Arrays.copyOf(docs, count);
    }

    private interface Comparison {
        int compare(int one, int other);
    }

    private static void sort(int[] docs, int count, Comparison comparison) {
        new IntroSorter() {
            private int pivot;

            @Override
            protected void swap(int i, int j) {
                int doc = docs[i];
                docs[i] = docs[j];
                docs[j] = doc;
            }

            @Override
            protected void setPivot(int i) {
                pivot = docs[i];
            }

            @Override
            protected int comparePivot(int j) {
                return comparison.compare(pivot, docs[j]);
            }
        }.sort(0, count);
    }
}
