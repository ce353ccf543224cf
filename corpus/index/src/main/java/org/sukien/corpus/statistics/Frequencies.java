package org.sukien.corpus.statistics;

import java.util.HashMap;
import java.util.Map;

/**
 * How often things occur in some articles and in all others. Memory grows with the distinct things. Not thread-safe.
 */
final class Frequencies {
    /** A thing's count inside, then its count outside. */
    private final Map<String, long[]> counts = new HashMap<>();

    private long inside;
    private long outside;

    void add(String thing, boolean in, long times) {
        if (times == 0) {
            return;
        }
        counts.computeIfAbsent(thing, unused -> new long[2])[in ? 0 : 1] += times;
        if (in) {
            inside += times;
        } else {
            outside += times;
        }
    }

    /** Counts for the sums alone. */
    void leaveOut(long in, long out) {
        inside += in;
        outside += out;
    }

    /** All things, with their counts inside and outside. */
    Map<String, long[]> counts() {
        return counts;
    }

    /** How often a thing occurs, inside or outside. */
    long of(String thing) {
        long[] count = counts.get(thing);
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
