package org.sukien.corpus.index;

import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * What tells whether two articles have the same words, or nearly: a hash of all words in their order, and a sketch of the
 * set of their shingles, which are all runs of {@value #SHINGLE} words. The share of the sketch's {@value #BINS} places in
 * which two articles agree estimates how many of all their shingles they have in common, the Jaccard index, with a standard
 * error of 0.035 at 0.8. Case, punctuation, spaces and the spelling that the analyzer makes one don't count.
 *
 * <p>Source: A. Z. Broder, On the resemblance and containment of documents (1997); one hash for each shingle and a minimum
 * for each bin after P. Li, A. Owen, C.-H. Zhang, One permutation hashing (2012); empty bins are filled after A. Shrivastava,
 * Optimal densification for fast and accurate minwise hashing (2017). Of each minimum 16 bits are kept, so that one
 * place in 65,536 agrees by chance.
 *
 * <p>Known weakness: a text of less than {@value #SHINGLE} words has one shingle, so it has a like only in its equals.
 */
final class Signature {
    /** Words of a shingle. */
    static final int SHINGLE = 5;
    /** Places of the sketch. */
    static final int BINS = 128;

    private static final int BIN_BITS = 7;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Signature() {}

    /** The signature of a text's words; none where there is no word. */
    static Optional<BytesRef> of(Terms terms) {
        long[] window = new long[SHINGLE];
        long[] minima = new long[BINS];
        Arrays.fill(minima, -1);
        long all = BASIS;
        int count = 0;
        for (int row = 0; row < terms.size(); row++) {
            // Rows that share a position are other forms of the word before them.
            if (terms.increment(row) == 0) {
                continue;
            }
            long word = hash(terms, row);
            all = KeyHash.mixed(all + word) * GOLDEN;
            window[count++ % SHINGLE] = word;
            if (count >= SHINGLE) {
                put(minima, shingle(window, count));
            }
        }
        if (count == 0) {
            return Optional.empty();
        }
        if (count < SHINGLE) {
            put(minima, all);
        }
        return Optional.of(bytes(all, minima));
    }

    /** The hash of all words; equal texts have equal ones, and others by a chance of one in 2^64. */
    static long words(BytesRef signature) {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << 8 | signature.bytes[signature.offset + i] & 0xff;
        }
        return value;
    }

    /** The share of shingles that two articles have in common, 0 to 1, estimated. */
    static double likeness(BytesRef one, BytesRef other) {
        int equal = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (bin(one, bin) == bin(other, bin)) {
                equal++;
            }
        }
        return (double) equal / BINS;
    }

    /** The hash of {@code rows} places from {@code from} on. */
    static long band(BytesRef signature, int from, int rows) {
        long hash = from;
        for (int bin = from; bin < from + rows; bin++) {
            hash = KeyHash.mixed(hash * GOLDEN + bin(signature, bin));
        }
        return hash;
    }

    private static int bin(BytesRef signature, int bin) {
        int at = signature.offset + Long.BYTES + 2 * bin;
        return (signature.bytes[at] & 0xff) << 8 | signature.bytes[at + 1] & 0xff;
    }

    private static long hash(Terms terms, int row) {
        char[] letters = terms.letters();
        int end = terms.at(row) + terms.length(row);
        long hash = BASIS;
        for (int i = terms.at(row); i < end; i++) {
            hash = (hash ^ letters[i]) * PRIME;
        }
        return KeyHash.mixed(hash);
    }

    /** The last words seen, in their order. */
    private static long shingle(long[] window, int count) {
        long hash = 0;
        for (int i = 0; i < SHINGLE; i++) {
            hash = hash * GOLDEN + window[(count + i) % SHINGLE];
        }
        return KeyHash.mixed(hash);
    }

    private static void put(long[] minima, long hash) {
        int bin = (int) (hash >>> Long.SIZE - BIN_BITS);
        long value = hash << BIN_BITS >>> BIN_BITS;
        if (minima[bin] < 0 || value < minima[bin]) {
            minima[bin] = value;
        }
    }

    private static BytesRef bytes(long all, long[] minima) {
        byte[] bytes = new byte[Long.BYTES + 2 * BINS];
        for (int i = 0; i < Long.BYTES; i++) {
            bytes[i] = (byte) (all >>> Long.SIZE - 8 * (i + 1));
        }
        for (int bin = 0; bin < BINS; bin++) {
            int from = bin;
            for (int attempt = 1; minima[from] < 0; attempt++) {
                from = (int) (KeyHash.mixed(bin * GOLDEN + attempt) >>> Long.SIZE - BIN_BITS);
            }
            // A minimum is small; its low bits are the ones that vary.
            bytes[Long.BYTES + 2 * bin] = (byte) (minima[from] >>> 8);
            bytes[Long.BYTES + 2 * bin + 1] = (byte) minima[from];
        }
        return new BytesRef(bytes);
    }
}
