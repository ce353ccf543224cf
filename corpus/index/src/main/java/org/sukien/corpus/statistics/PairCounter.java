package org.sukien.corpus.statistics;

import java.util.Arrays;

/**
 * Counts ordered pairs of numbers, on two accounts. Open addressing over arrays, so that a pair takes some thirty bytes. Not
 * thread-safe.
 */
final class PairCounter {
    private static final long FREE = -1;

    private long[] pairs = filled(1 << 10);
    private int[] counts = new int[2 << 10];
    private int size;

    /** What is done with a pair. */
    @FunctionalInterface
    interface Visitor {
        void pair(int one, int other, int first, int second);
    }

    /** One more of a pair of two numbers that are not negative, on the first account or the second. */
    void add(int one, int other, boolean first) {
        if (2 * size >= pairs.length) {
            grow();
        }
        long pair = (long) one << 32 | other;
        int slot = slot(pairs, pair);
        if (pairs[slot] == FREE) {
            pairs[slot] = pair;
            size++;
        }
        counts[2 * slot + (first ? 0 : 1)]++;
    }

    /** Visits all pairs, in no particular order. */
    void each(Visitor visitor) {
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != FREE) {
                visitor.pair((int) (pairs[i] >>> 32), (int) pairs[i], counts[2 * i], counts[2 * i + 1]);
            }
        }
    }

    private void grow() {
        long[] before = pairs;
        int[] countsBefore = counts;
        pairs = filled(2 * before.length);
        counts = new int[2 * countsBefore.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != FREE) {
                int slot = slot(pairs, before[i]);
                pairs[slot] = before[i];
                counts[2 * slot] = countsBefore[2 * i];
                counts[2 * slot + 1] = countsBefore[2 * i + 1];
            }
        }
    }

    private static int slot(long[] pairs, long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L; // 2 to the 64th over the golden ratio: Knuth's multiplicative hashing
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
