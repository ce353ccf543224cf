package org.sukien.corpus.statistics;

import java.util.HashMap;
import java.util.Map;

/**
 * How often words occur in some articles and in all others. Memory grows with the distinct words. Not thread-safe.
 */
final class Frequencies {
    /** A word's count inside, then its count outside. */
    private final Map<String, long[]> counts = new HashMap<>();

    private long inside;
    private long outside;

    /** Counts a word so often inside and so often outside. */
    void add(String word, long in, long out) {
        if (in + out > 0) {
            long[] count = counts.computeIfAbsent(word, unused -> new long[2]);
            count[0] += in;
            count[1] += out;
            inside += in;
            outside += out;
        }
    }

    /** Counts for the sums alone. */
    void leaveOut(long in, long out) {
        inside += in;
        outside += out;
    }

    /** All words, with their counts inside and outside. */
    Map<String, long[]> counts() {
        return counts;
    }

    /** How often a word occurs, inside or outside. */
    long of(String word) {
        long[] count = counts.get(word);
        return count == null ? 0 : count[0] + count[1];
    }

    /** The sum of the counts inside. */
    long inside() {
        return inside;
    }

    /** The sum of the counts outside. */
    long outside() {
        return outside;
    }
}
