package org.sukien.text;

import java.util.Arrays;
import java.util.Map;

/** Small numbers by packed letters, in open addressing: a look-up boxes nothing. Immutable once built. */
final class LongTable {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] values;
    private final int shift;

    LongTable(Map<Long, Integer> entries) {
        int bits = 34 - Integer.numberOfLeadingZeros(entries.size());
        keys = new long[1 << bits];
        values = new int[1 << bits];
        shift = 64 - bits;
        Arrays.fill(values, -1);
        entries.forEach(this::put);
    }

    private void put(long key, int value) {
        int at = slot(key);
        while (values[at] >= 0) {
            at = at + 1 & keys.length - 1;
        }
        keys[at] = key;
        values[at] = value;
    }

    /** The key's number, or -1. */
    int get(long key) {
        int at = slot(key);
        while (values[at] >= 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return values[at];
    }

    private int slot(long key) {
        return (int) (key * SPREAD >>> shift);
    }
}
