package org.sukien.lexicon;

/**
 * Gives each word that a lexicon knows a number, from 1 on; 0 is "unknown". Words are told apart by their
 * {@linkplain org.sukien.text.SyllableKey key}, so "Hoà" and "HÒA" have one number.
 *
 * <p>Filled while a lexicon is built and only read thereafter; reading is thread-safe once the lexicon is published.
 */
public final class SyllableTable {
    /** Key and number of each slot side by side: one look into memory says both. */
    private long[] slots = new long[2 << 12];

    private int size;

    /** The number of a key, or 0. The empty word, whose key is 0, has none. */
    public int number(long key) {
        long[] table = slots;
        int mask = table.length - 2;
        for (int slot = slot(key, mask); table[slot] != 0; slot = slot + 2 & mask) {
            if (table[slot] == key) {
                return (int) table[slot + 1];
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
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot + 1] != 0) {
                ordered[(int) slots[slot + 1] - 1] = slots[slot];
            }
        }
        return ordered;
    }

    /** Numbers different keys from 1 on; the table must be empty. */
    void fill(long[] ordered) {
        size = ordered.length;
        slots = new long[Math.max(slots.length, Integer.highestOneBit(2 * size + 1) * 4)];
        for (int i = 0; i < size; i++) {
            place(ordered[i], i + 1);
        }
    }

    int add(long key) {
        int known = number(key);
        if (known != 0) {
            return known;
        }
        if (4 * (size + 1) > slots.length) {
            grow();
        }
        place(key, ++size);
        return size;
    }

    private void place(long key, int number) {
        int mask = slots.length - 2;
        int slot = slot(key, mask);
        while (slots[slot + 1] != 0) {
            slot = slot + 2 & mask;
        }
        slots[slot] = key;
        slots[slot + 1] = number;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (int slot = 0; slot < old.length; slot += 2) {
            if (old[slot + 1] != 0) {
                place(old[slot], (int) old[slot + 1]);
            }
        }
    }

    private static int slot(long key, int mask) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 40 ^ h >>> 20) & mask;
    }
}
