package org.sukien.text;

import java.util.Arrays;

/**
 * The two-way map between offsets of a given text and offsets of its normalised view. With "Hoà" written as H, o, a and
 * a combining grave (4 code units), the view "Hoà" has 3, and view offset 3 is given offset 4.
 *
 * <p>Kept as runs: one entry where the distance between both texts changes, none at all where they are equal. Offsets
 * inside a cluster that became one character map to the cluster's edge. Units: UTF-16 code units. Immutable and
 * thread-safe. Look-up is a binary search over the runs.
 */
public final class OffsetMap {
    private static final OffsetMap IDENTITY = new OffsetMap(new int[0], new int[0]);

    /** Run i: from view offset {@code view[i]} on, given offset = view offset - view[i] + given[i]. */
    private final int[] view;

    private final int[] given;

    private OffsetMap(int[] view, int[] given) {
        this.view = view;
        this.given = given;
    }

    /** The map of a text that was not changed. */
    public static OffsetMap identity() {
        return IDENTITY;
    }

    /** Whether every offset maps to itself. */
    public boolean isIdentity() {
        return view.length == 0;
    }

    /** The given offset of a view offset. */
    public int toGiven(int viewOffset) {
        int run = run(view, viewOffset);
        if (run < 0) {
            return viewOffset;
        }
        int mapped = viewOffset - view[run] + given[run];
        return run + 1 < given.length ? Math.min(mapped, given[run + 1]) : mapped;
    }

    /** The view offset of a given offset; inside a cluster that became shorter, the cluster's end. */
    public int toView(int givenOffset) {
        int run = run(given, givenOffset);
        if (run < 0) {
            return givenOffset;
        }
        int mapped = givenOffset - given[run] + view[run];
        return run + 1 < view.length ? Math.min(mapped, view[run + 1]) : mapped;
    }

    private static int run(int[] starts, int offset) {
        int at = Arrays.binarySearch(starts, offset);
        if (at < 0) {
            return -at - 2;
        }
        while (at + 1 < starts.length && starts[at + 1] == offset) {
            at++; // of several runs that start here the last one rules
        }
        return at;
    }

    /** Collects runs while a view is written. */
    static final class Builder {
        private int[] view = new int[16];
        private int[] given = new int[16];
        private int size;

        /** From here on view and given text run in step. */
        void align(int viewOffset, int givenOffset) {
            int distance = size == 0 ? 0 : given[size - 1] - view[size - 1];
            if (givenOffset - viewOffset == distance) {
                return;
            }
            if (size == view.length) {
                view = Arrays.copyOf(view, size * 2);
                given = Arrays.copyOf(given, size * 2);
            }
            view[size] = viewOffset;
            given[size++] = givenOffset;
        }

        OffsetMap build() {
            return size == 0 ? IDENTITY : new OffsetMap(Arrays.copyOf(view, size), Arrays.copyOf(given, size));
        }
    }
}
