package org.sukien.corpus.index;

/**
 * A set of keys in two arrays: 32 to 64 bytes each, and no object. Open addressing with linear steps; the keys' own bits,
 * being a hash's, say where they go. Not thread-safe.
 */
final class KeyTable {
    private static final int SMALLEST = 1 << 10;

    private long[] highs;
    private long[] lows;
    private int size;
    /** The key of two zeros, which mark a free place. */
    private boolean zero;

    /** A table that holds a number of keys without growing. */
    KeyTable(int expected) {
        int places = Integer.highestOneBit(Math.max(SMALLEST, Math.min(expected, 1 << 28)) * 2 - 1) << 1;
        highs = new long[places];
        lows = new long[places];
    }

    /** Adds a key; false if it was there. */
    boolean add(ArticleKey key) {
        if (key.high() == 0 && key.low() == 0) {
            boolean added = !zero;
            zero = true;
            return added;
        }
        if (2 * size >= highs.length) {
            grow();
        }
        boolean added = put(key.high(), key.low());
        if (added) {
            size++;
        }
        return added;
    }

    /** Takes a key out, where it is there. */
    void remove(ArticleKey key) {
        if (key.high() == 0 && key.low() == 0) {
            zero = false;
            return;
        }
        int gap = place(key.high(), key.low());
        if (isFree(gap)) {
            return;
        }
        size--;
        int mask = highs.length - 1;
        for (int at = gap + 1 & mask; !isFree(at); at = at + 1 & mask) {
            int steps = at - (int) lows[at] & mask;
            // A key that passed the gap on its way moves up, or else it wouldn't be found any more.
            if (steps >= (at - gap & mask)) {
                highs[gap] = highs[at];
                lows[gap] = lows[at];
                gap = at;
            }
        }
        highs[gap] = 0;
        lows[gap] = 0;
    }

    private boolean put(long high, long low) {
        int place = place(high, low);
        if (!isFree(place)) {
            return false;
        }
        highs[place] = high;
        lows[place] = low;
        return true;
    }

    /** Where a key is, or would be. */
    private int place(long high, long low) {
        int mask = highs.length - 1;
        int place = (int) low & mask;
        while (!isFree(place) && (highs[place] != high || lows[place] != low)) {
            place = place + 1 & mask;
        }
        return place;
    }

    private boolean isFree(int place) {
        return highs[place] == 0 && lows[place] == 0;
    }

    private void grow() {
        if (highs.length >= 1 << 30) {
            throw new IllegalStateException("more than " + size + " articles in one index");
        }
        long[] oldHighs = highs;
        long[] oldLows = lows;
        highs = new long[2 * oldHighs.length];
        lows = new long[highs.length];
        for (int i = 0; i < oldHighs.length; i++) {
            if (oldHighs[i] != 0 || oldLows[i] != 0) {
                put(oldHighs[i], oldLows[i]);
            }
        }
    }
}
