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
    /** Keys in open addressing, and behind each its number, so that one look into memory tells both; no word's key is 0. */
    private long[] slots = new long[2 << 10];

    private int size;

    /** The number of a key, or 0. The empty word, whose key is 0, has none. */
    public int number(long key) {
        return (int) slots[slot(key) + 1];
    }

    /** The key of a number that was given. */
    public long key(int number) {
        return keys[number];
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
        if (4 * size > slots.length) {
            rehash();
        } else {
            put(key, size);
        }
        return size;
    }

    private void rehash() {
        slots = new long[Math.max(slots.length, Integer.highestOneBit(size) * 8)];
        for (int number = 1; number <= size; number++) {
            put(keys[number], number);
        }
    }

    private void put(long key, int number) {
        int slot = slot(key);
        slots[slot] = key;
        slots[slot + 1] = number;
    }

    /** Where a key stands, or is to be put. */
    private int slot(long key) {
        int mask = slots.length - 1;
        int shift = Integer.numberOfLeadingZeros(mask) + Integer.SIZE;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> shift) & ~1;
        while (slots[slot] != key && slots[slot] != 0) {
            slot = slot + 2 & mask;
        }
        return slot;
    }
}
