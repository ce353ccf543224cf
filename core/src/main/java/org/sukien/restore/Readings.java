package org.sukien.restore;

import java.util.Arrays;
import java.util.List;

/**
 * The readings that each bare syllable may have: of "tinh" these are "tình", "tỉnh", "tính", "tinh" …, the bare one always
 * among them. Small letters, NFC, the commonest spelling of the tone's place. Immutable and thread-safe.
 */
final class Readings {
    /** The most readings a bare syllable may have. */
    static final int MOST = 48;

    private final List<List<String>> rows;
    private final long[] keys;
    private final int[] rowOf;

    /** Each row has the bare form first, which is one of its readings. */
    Readings(List<List<String>> rows) {
        this.rows = List.copyOf(rows);
        int capacity = Integer.highestOneBit(Math.max(8, rows.size() * 3)) << 1;
        keys = new long[capacity];
        rowOf = new int[capacity];
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < rows.size(); row++) {
            long key = Line.keyOf(rows.get(row).get(0));
            int at = place(key);
            if (rowOf[at] >= 0) {
                throw new IllegalArgumentException(
                        "readings of \"" + rows.get(row).get(0) + "\" twice");
            }
            keys[at] = key;
            rowOf[at] = row;
        }
    }

    /** The row of a bare word's key, or -1. */
    int row(long key) {
        return rowOf[place(key)];
    }

    /** The readings of a row; the bare form is the first. */
    List<String> of(int row) {
        return rows.get(row);
    }

    /** How many bare syllables there are. */
    int size() {
        return rows.size();
    }

    private int place(long key) {
        int at = (int) (key >>> 20) & keys.length - 1;
        while (rowOf[at] >= 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }
}
