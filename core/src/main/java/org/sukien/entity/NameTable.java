package org.sukien.entity;

import java.util.Arrays;

/**
 * The names of an article and parts of them, numbered from 0: the same words have the same number, without regard to case,
 * tone placement and punctuation. "Cục Công tác Đảng" has that of "Cục công tác đảng". Used by one thread for one article.
 *
 * <p>A table of its own, in place of a map with names as keys: looking up every beginning of every unit's name makes no
 * object.
 */
final class NameTable {
    /** Stands for no name, and for nothing known of one. */
    static final int NONE = -1;

    private final long[] words;
    private int count;
    /** By slot: the number of the name there plus 1, or 0. */
    private int[] slots;
    /** By number: where the name's words begin, how many there are, and what their keys come to. */
    private int[] starts;

    private int[] lengths;
    private int[] sums;

    /**
     * An empty table.
     *
     * @param words the keys of the words of all names, one name after the other
     * @param names how many names there are, a guess
     */
    NameTable(long[] words, int names) {
        this.words = words;
        int room = Math.max(16, names * 2);
        slots = new int[Integer.highestOneBit(room) * 4];
        starts = new int[room];
        lengths = new int[room];
        sums = new int[room];
    }

    /** What a name of one more word comes to. */
    int sum(int before, int word) {
        return 31 * before + Long.hashCode(words[word]);
    }

    private int sum(int start, int length, int before) {
        int sum = before;
        for (int i = start; i < start + length; i++) {
            sum = sum(sum, i);
        }
        return sum;
    }

    /** The number of a name, which is given one if it has none. */
    int add(int start, int length) {
        return add(start, length, sum(start, length, 1));
    }

    /** The same, where what its words come to is known; that of no words is 1. */
    int add(int start, int length, int sum) {
        int slot = slot(start, length, sum);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (count == starts.length) {
            grow();
            slot = slot(start, length, sum);
        }
        starts[count] = start;
        lengths[count] = length;
        sums[count] = sum;
        slots[slot] = ++count;
        return count - 1;
    }

    /** The number of a name, or {@link #NONE}. */
    int find(int start, int length) {
        return slots[slot(start, length, sum(start, length, 1))] - 1;
    }

    /** How many names have a number. */
    int size() {
        return count;
    }

    /** The slot where a name stands, or else the free one where it would. */
    private int slot(int start, int length, int sum) {
        int mask = slots.length - 1;
        int slot = (sum ^ sum >>> 15) * 0x9E3779B1 >>> 7 & mask;
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, start, length, sum)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isAt(int number, int start, int length, int sum) {
        if (sums[number] != sum || lengths[number] != length) {
            return false;
        }
        int other = starts[number];
        for (int i = 0; i < length; i++) {
            if (words[start + i] != words[other + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, count * 2);
        lengths = Arrays.copyOf(lengths, count * 2);
        sums = Arrays.copyOf(sums, count * 2);
        slots = new int[slots.length * 2];
        for (int n = 0; n < count; n++) {
            slots[slot(starts[n], lengths[n], sums[n])] = n + 1;
        }
    }
}
