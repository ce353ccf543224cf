package org.sukien.corpus.statistics;

import java.util.Arrays;

/**
 * Counts pairs of numbers; the order within a pair doesn't matter. Open addressing over two arrays, so that a pair takes some
 * twenty bytes. Not thread-safe.
 */
final class PairCounter {
    private static final long FREE = -1;

    private long[] pairs = filled(1 << 10);
    private int[] counts = new int[1 << 10];
    private int size;

    /** What is done with a pair, the smaller number first. */
    @FunctionalInterface
    interface Visitor {
        void pair(int one, int other, int count);
    }

    /** One more of a pair of two numbers that are not negative. */
    void add(int one, int other) {
        if (2 * size >= pairs.length) {
            grow();
        }
        int slot = slot(pairs, (long) Math.min(one, other) << 32 | Math.max(one, other));
        if (pairs[slot] == FREE) {
            pairs[slot] = (long) Math.min(one, other) << 32 | Math.max(one, other);
            size++;
        }
        counts[slot]++;
    }

    /** Visits all pairs, in no particular order. */
    void each(Visitor visitor) {
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != FREE) {
                visitor.pair((int) (pairs[i] >>> 32), (int) pairs[i], counts[i]);
            }
        }
    }

    int size() {
        return size;
    }

    private void grow() {
        long[] before = pairs;
        int[] countsBefore = counts;
        pairs = filled(2 * before.length);
        counts = new int[2 * before.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != FREE) {
                int slot = slot(pairs, before[i]);
                pairs[slot] = before[i];
                counts[slot] = countsBefore[i];
            }
        }
    }

    private static int slot(long[] pairs, long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L; // the golden ratio, after Knuth
        int slot = (int) (mixed >>> 33) & (pairs.length - 1);
        while (pairs[slot] != FREE && pairs[slot] != pair) {
            slot = slot + 1 & (pairs.length - 1);
        }
        return slot;
    }

    private static long[] filled(int size) {
        long[] pairs = new long[size];
        Arrays.fill(pairs, FREE);
        return pairs;
    }
}
