package org.sukien.lexicon;

import java.util.Arrays;

/**
 * Gives each word that a lexicon knows a number, from 1 on; 0 is "unknown". Words are told apart by their
 * {@linkplain org.sukien.text.SyllableKey key}, so "Hoà" and "HÒA" have one number.
 *
 * <p>Filled while a lexicon is built and only read thereafter; reading is thread-safe once the lexicon is published.
 */
public final class SyllableTable {
    /** The key of each number. */
    private long[] keys = new long[1 << 8];
    /** Numbers in open addressing, without their keys: so the whole table stays in a processor's cache. */
    private int[] slots = new int[1 << 10];

    private int size;

    /** The number of a key, or 0. The empty word, whose key is 0, has none. */
    public int number(long key) {
        return slots[slot(key)];
    }

    /**
     * The numbers of the first {@code count} keys, and a 0 behind them. Asked for all at once, since one look-up need not
     * wait for the one before.
     */
    public int[] numbers(long[] asked, int count) {
        int[] numbers = new int[count + 1];
        for (int i = 0; i < count; i++) {
            numbers[i] = slots[slot(asked[i])];
        }
        return numbers;
    }

    /** How many words are known; the highest number given. */
    public int size() {
        return size;
    }

    /** All keys, that of number 1 first. */
    long[] keysByNumber() {
        return Arrays.copyOfRange(keys, 1, size + 1);
    }

    /** Numbers different keys from 1 on; the table must be empty. */
    void fill(long[] ordered) {
        size = ordered.length;
        keys = new long[size + 1];
        System.arraycopy(ordered, 0, keys, 1, size);
        rehash();
    }

    int add(long key) {
        int known = number(key);
        if (known != 0) {
            return known;
        }
        if (++size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size] = key;
        if (2 * size > slots.length) {
            rehash();
        } else {
            slots[slot(key)] = size;
        }
        return size;
    }

    private void rehash() {
        slots = new int[Math.max(slots.length, Integer.highestOneBit(size) * 4)];
        for (int number = 1; number <= size; number++) {
            slots[slot(keys[number])] = number;
        }
    }

    /** Where a key's number stands, or is to be put. */
    private int slot(long key) {
        int mask = slots.length - 1;
        long h = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (h >>> 40 ^ h >>> 20) & mask;
        while (slots[slot] != 0 && keys[slots[slot]] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
