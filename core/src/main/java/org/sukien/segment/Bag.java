package org.sukien.segment;

/** The features of one place, each a hashed number of a pattern and what stands in it. Used by one thread. */
final class Bag {
    private static final long PATTERN = 0x9E3779B97F4A7C15L;

    final long[] items;
    int size;
    private int pattern;

    /** An empty bag with room for so many. */
    Bag(int room) {
        items = new long[room];
    }

    /** Empties it; the next feature is of the pattern of this number. */
    void begin(int first) {
        size = 0;
        pattern = first;
    }

    /** Adds what stands in the next pattern. */
    void add(long value) {
        items[size++] = Hash.mix(value + pattern++ * PATTERN);
    }

    /** Passes the next pattern over: nothing stands in it. */
    void skip() {
        pattern++;
    }
}
