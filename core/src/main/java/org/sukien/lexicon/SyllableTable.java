package org.sukien.lexicon;

import java.util.Arrays;

/**
 * Gives each word that a lexicon knows a number, from 1 on; 0 is "unknown". Words are told apart by their
 * {@linkplain org.sukien.text.SyllableKey key}, so "Hoà" and "HÒA" have one number.
 *
 * <p>Filled while a lexicon is built and only read thereafter; reading is thread-safe once the lexicon is published.
 */
public final class SyllableTable {
    private long[] keys = new long[1 << 12];
    private int[] numbers = new int[1 << 12];
    private int size;

    /** The number of a key, or 0. The empty word, whose key is 0, has none. */
    public int number(long key) {
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); keys[slot] != 0; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return numbers[slot];
            }
        }
        return 0;
    }

    /** How many words are known; the highest number given. */
    public int size() {
        return size;
    }

    /** All keys, that of number 1 first. */
    long[] keysByNumber() {
        long[] ordered = new long[size];
        for (int i = 0; i < keys.length; i++) {
            if (numbers[i] != 0) {
                ordered[numbers[i] - 1] = keys[i];
            }
        }
        return ordered;
    }

    /** Numbers different keys from 1 on; the table must be empty. */
    void fill(long[] ordered) {
        size = ordered.length;
        int slots = Math.max(keys.length, Integer.highestOneBit(2 * size + 1) * 2);
        keys = new long[slots];
        numbers = new int[slots];
        for (int i = 0; i < size; i++) {
            place(ordered[i], i + 1);
        }
    }

    int add(long key) {
        int known = number(key);
        if (known != 0) {
            return known;
        }
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        place(key, ++size);
        return size;
    }

    private void place(long key, int number) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (numbers[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        numbers[slot] = number;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = Arrays.copyOf(numbers, numbers.length);
        keys = new long[oldKeys.length * 2];
        numbers = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                place(oldKeys[i], oldNumbers[i]);
            }
        }
    }

    private static int slot(long key, int mask) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 40 ^ h >>> 20) & mask;
    }
}
