package org.sukien.segment;

import java.util.Arrays;

/**
 * What is known of rows of syllables, as a few bits for each, found by the row's hashed number; the syllables themselves are
 * not kept. Of a number that was never put in, nothing is known but for one chance in about ten thousand that it meets
 * another's. Immutable after it is filled, thread-safe then.
 */
final class PhraseTable {
    private static final int FRUGAL = 3;

    private final int[] prints;
    private final short[] values;
    private final int mask;
    private int size;

    /** An empty table with room for so many rows. */
    PhraseTable(int rows) {
        int slots = Integer.highestOneBit(Math.max(16, rows + rows / FRUGAL)) * 2;
        prints = new int[slots];
        values = new short[slots];
        mask = slots - 1;
    }

    /** The 32 bits of a row's hashed number by which it is found, never 0. */
    static int print(long row) {
        int print = (int) (row >>> 32);
        return print == 0 ? 1 : print;
    }

    /** The value of a row plus 1, or 0 if none is known. */
    int get(long row) {
        return find(print(row));
    }

    private int find(int print) {
        int slot = print & mask;
        while (prints[slot] != 0) {
            if (prints[slot] == print) {
                return values[slot];
            }
            slot = slot + 1 & mask;
        }
        return 0;
    }

    /** Puts a row in; of two that meet, the first stays. */
    void put(int print, int value) {
        int slot = print & mask;
        while (prints[slot] != 0) {
            if (prints[slot] == print) {
                return;
            }
            slot = slot + 1 & mask;
        }
        prints[slot] = print;
        values[slot] = (short) (value + 1);
        size++;
    }

    int size() {
        return size;
    }

    /** All rows as numbers in ascending order: the print as an unsigned number, then 16 bits of value. */
    long[] rows() {
        long[] rows = new long[size];
        int n = 0;
        for (int slot = 0; slot < prints.length; slot++) {
            if (prints[slot] != 0) {
                rows[n++] = (prints[slot] & 0xFFFFFFFFL) << 16 | values[slot] - 1;
            }
        }
        Arrays.sort(rows);
        return rows;
    }
}
