package org.sukien.segment;

import java.util.function.LongConsumer;

/** Sums by hashed number. Absent ones are 0. Used by one thread. */
final class Tally {
    private long[] keys;
    private float[] sums;
    private int size;

    Tally() {
        this(1 << 12);
    }

    private Tally(int slots) {
        keys = new long[slots];
        sums = new float[slots];
    }

    private int slot(long key) {
        int slot = (int) (key ^ key >>> 32) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** The sum of a number other than 0. */
    float get(long key) {
        return sums[slot(key)];
    }

    /** Adds to a sum. */
    void add(long key, float more) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (size * 2 >= keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            size++;
        }
        sums[slot] += more;
    }

    /** Sets a sum. */
    void set(long key, float sum) {
        add(key, sum - get(key));
    }

    private void grow() {
        Tally more = new Tally(keys.length * 2);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int slot = more.slot(keys[i]);
                more.keys[slot] = keys[i];
                more.sums[slot] = sums[i];
            }
        }
        keys = more.keys;
        sums = more.sums;
    }

    /** How many numbers have a sum. */
    int size() {
        return size;
    }

    /** All numbers that have a sum, in an order that is the same for the same additions. */
    void forEachKey(LongConsumer consumer) {
        for (long key : keys) {
            if (key != 0) {
                consumer.accept(key);
            }
        }
    }
}
