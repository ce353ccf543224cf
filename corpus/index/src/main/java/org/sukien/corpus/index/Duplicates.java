package org.sukien.corpus.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds the articles of an index that have the same words, or nearly the same, and marks them: {@link Fields#GROUP} and
 * {@link Fields#COPY}. Two articles are near when their {@link Signature}s say that at least four fifths of all their
 * shingles are common to both ({@value #LEAST}). Whoever is near to one of a group belongs to it. First of a group is the
 * one that was published first; of those of one day, and of those without, the one with the smallest key.
 *
 * <p>Candidates come from bands: {@value #BANDS} times, articles are sorted by a hash of {@value #ROWS} places of their
 * signatures, and each is compared with at most {@value #NEIGHBOURS} before it that have the same hash. A pair of 0.8
 * shares a band with a chance of 0.9999999, one of 0.5 with 0.87, and is refused by the comparison. So time is linear but for sorting, memory is 42 bytes
 * an article, and what comes out hangs on the articles alone, not on their order or on how often indexing was interrupted.
 *
 * <p>Source of the banding: P. Indyk, R. Motwani, Approximate nearest neighbors (1998); J. Leskovec, A. Rajaraman, J. Ullman,
 * Mining of Massive Datasets, 3.4. Known weakness: of more than {@value #NEIGHBOURS} articles that share a band without being
 * near, some pairs are compared in other bands only.
 */
final class Duplicates {
    /** The least estimated likeness of near copies. */
    static final double LEAST = 0.8;

    static final int BANDS = 32;
    static final int ROWS = Signature.BINS / BANDS;
    static final int NEIGHBOURS = 8;

    private static final int EXACT = 1;
    private static final int NEAR = 2;

    private final ArticleColumns articles;
    private final SignatureReader signatures;
    private final Forest forest;

    /**
     * How many copies there are.
     *
     * @param exact with the same words as an earlier article of the group
     * @param near with nearly the same
     */
    record Found(long exact, long near) {
        static final Found NONE = new Found(0, 0);
    }

    private Duplicates(DirectoryReader reader) throws IOException {
        articles = new ArticleColumns(reader);
        signatures = new SignatureReader(reader);
        forest = new Forest(articles.size());
    }

    /** Marks all copies of an index; nobody may add to it meanwhile. What was marked is not committed. */
    static Found mark(IndexWriter writer) throws IOException {
        while (true) {
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                Duplicates duplicates = new Duplicates(reader);
                duplicates.join();
                Found found = duplicates.update(writer, reader);
                if (found != null) {
                    return found;
                }
            }
            // Segments were merged meanwhile, so documents have other numbers. That comes to an end, as nothing is
            // added.
        }
    }

    private void join() throws IOException {
        long[] hashes = new long[articles.size()];
        joinLike(hashes, Integer.MAX_VALUE);
        for (int band = 0; band < BANDS; band++) {
            joinLike(hashes, band);
        }
    }

    /** Joins what is alike among the articles that share a band; those with the same words, for a band beyond the last. */
    private void joinLike(long[] hashes, int band) throws IOException {
        int count = 0;
        int[] docs = new int[hashes.length];
        for (int doc = 0; doc < hashes.length; doc++) {
            BytesRef signature = articles.isLive(doc) ? signatures.of(doc) : null;
            if (signature != null) {
                docs[count++] = doc;
                hashes[doc] = band < BANDS ? Signature.band(signature, band * ROWS, ROWS) : Signature.words(signature);
            }
        }
        count = repeated(docs, count, hashes);
        articles.sort(docs, count, hashes);
        for (int i = 1; i < count; i++) {
            int first = Math.max(0, i - (band < BANDS ? NEIGHBOURS : 1));
            for (int k = i - 1; k >= first && hashes[docs[k]] == hashes[docs[i]]; k--) {
                if (forest.root(docs[i]) != forest.root(docs[k])
                        && (band >= BANDS || likeness(docs[i], docs[k]) >= LEAST)) {
                    forest.join(docs[i], docs[k]);
                }
            }
        }
    }

    /** Leaves out most of those whose hash no other has, as nearly all have: what is left is soon sorted. */
    private static int repeated(int[] docs, int count, long[] hashes) {
        int mask = Integer.highestOneBit(Math.max(count, 16)) * 4 - 1;
        FixedBitSet once = new FixedBitSet(mask + 1);
        FixedBitSet again = new FixedBitSet(mask + 1);
        for (int i = 0; i < count; i++) {
            int place = (int) hashes[docs[i]] & mask;
            if (once.getAndSet(place)) {
                again.set(place);
            }
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (again.get((int) hashes[docs[i]] & mask)) {
                docs[kept++] = docs[i];
            }
        }
        return kept;
    }

    private double likeness(int one, int other) throws IOException {
        BytesRef signature = BytesRef.deepCopyOf(signatures.of(one));
        return Signature.likeness(signature, signatures.of(other));
    }

    /** Writes what is not written yet; null if it couldn't be. */
    private Found update(IndexWriter writer, DirectoryReader reader) throws IOException {
        long exact = 0;
        long near = 0;
        int[] docs = articles.byGroup(forest);
        Set<Long> words = new HashSet<>();
        int root = -1;
        long group = 0;
        for (int doc : docs) {
            if (forest.root(doc) != root) {
                root = forest.root(doc);
                group = articles.order(doc);
                words = new HashSet<>(); // to clear one that was large once takes its time for every group
            }
            BytesRef signature = signatures.of(doc);
            boolean seen = signature != null && !words.add(Signature.words(signature));
            int copy = group == articles.order(doc) ? 0 : seen ? EXACT : NEAR;
            exact += copy == EXACT ? 1 : 0;
            near += copy == NEAR ? 1 : 0;
            if (!articles.isMarked(doc, group, copy)
                    && writer.tryUpdateDocValue(
                                    reader,
                                    doc,
                                    new NumericDocValuesField(Fields.GROUP, group),
                                    new NumericDocValuesField(Fields.COPY, copy))
                            < 0) {
                return null;
            }
        }
        return new Found(exact, near);
    }
}
