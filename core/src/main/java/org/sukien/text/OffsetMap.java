package org.sukien.text;

import java.util.Arrays;

/**
 * The two-way map between offsets of a given text and offsets of its normalised view. With "Hoà" written as H, o, a and
 * a combining grave (4 code units), the view "Hoà" has 3, and view offset 3 is given offset 4.
 *
 * <p>Only edits that change a length are kept: 16 bits each where they are short, nothing at all where both texts run in
 * step. Maps of a chain of rewritings are joined by {@link #then}. Offsets inside an edit map to a place inside or at the
 * edge of its other side. Units: UTF-16 code units. Immutable and thread-safe. Look-up is a binary search, then a walk
 * over a few edits.
 */
public final class OffsetMap {
    private static final OffsetMap IDENTITY = new OffsetMap(new char[0], new int[0]);

    /** Edits are counted anew after so many units, so that a look-up walks over few. */
    private static final int STRIDE = 32;
    /** What one mark holds: given offset, view offset, unit. */
    private static final int MARK = 3;

    /** See {@link EditCursor}. */
    private final char[] units;

    private final int[] marks;

    private OffsetMap(char[] units, int[] marks) {
        this.units = units;
        this.marks = marks;
    }

    /** The map of a text that was not changed. */
    public static OffsetMap identity() {
        return IDENTITY;
    }

    /** Whether every offset maps to itself. */
    public boolean isIdentity() {
        return units.length == 0;
    }

    /** The given offset at which the view's character at an offset begins: after what was removed before it. */
    public int toGiven(int viewOffset) {
        EditCursor edit = before(viewOffset, 1);
        while (edit.next() && edit.viewStart <= viewOffset) {
            if (viewOffset < edit.viewEnd) {
                int into = viewOffset - edit.viewStart;
                return edit.isShrinking() ? edit.givenStart + into : edit.givenStart;
            }
        }
        return edit.givenBefore + viewOffset - edit.viewBefore;
    }

    /** The given offset at which the view's text up to an offset ends: before what was removed behind it. */
    public int toGivenEnd(int viewOffset) {
        EditCursor edit = before(viewOffset, 1);
        while (edit.next() && edit.viewStart < viewOffset) {
            if (viewOffset <= edit.viewEnd) {
                return edit.givenEnd;
            }
        }
        return edit.givenBefore + viewOffset - edit.viewBefore;
    }

    /** The view offset of a given offset; inside a cluster that became shorter, the cluster's end. */
    public int toView(int givenOffset) {
        EditCursor edit = before(givenOffset, 0);
        while (edit.next() && edit.givenStart <= givenOffset) {
            if (givenOffset < edit.givenEnd) {
                return Math.min(edit.viewStart + givenOffset - edit.givenStart, edit.viewEnd);
            }
        }
        return edit.viewBefore + givenOffset - edit.givenBefore;
    }

    /**
     * The map of two rewritings in turn: this one's view is what the next one was given.
     *
     * @param next the map from this map's view to a view of it
     */
    public OffsetMap then(OffsetMap next) {
        if (isIdentity()) {
            return next;
        }
        return next.isIdentity() ? this : new OffsetMapJoin(edits(), next.edits()).join();
    }

    /** How many bytes the edits take, for those who count them. */
    int bytes() {
        return units.length * Character.BYTES + marks.length * Integer.BYTES;
    }

    /** All edits from the text's beginning. */
    EditCursor edits() {
        return new EditCursor(units, 0, 0, 0);
    }

    /** The edits from the last mark that lies before an offset of one side: 0 is the given text, 1 the view. */
    private EditCursor before(int offset, int side) {
        int low = 0;
        int high = marks.length / MARK;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks[middle * MARK + side] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int at = (low - 1) * MARK;
        return low == 0 ? edits() : new EditCursor(units, marks[at + 2], marks[at], marks[at + 1]);
    }

    /** Collects edits while a view is written, from left to right. */
    static final class Builder {
        private char[] units = new char[64];
        private int size;
        private int[] marks = new int[MARK * 4];
        private int marked;
        private int given;
        private int view;

        /** A range of the given text stands in the view as a range of another length; equal lengths need no word. */
        void edit(int givenStart, int givenEnd, int viewStart, int viewEnd) {
            int from = givenEnd - givenStart;
            int to = viewEnd - viewStart;
            if (from == to) {
                return;
            }
            if (size - (marked == 0 ? 0 : marks[marked - 1]) >= STRIDE) {
                mark();
            }
            int gap = givenStart - given;
            while (gap >= EditCursor.SKIPPED) {
                int skip = Math.min(gap / EditCursor.SKIPPED, EditCursor.MORE);
                append(skip << Byte.SIZE);
                gap -= skip * EditCursor.SKIPPED;
            }
            appendEdit(gap, from, to);
            given = givenEnd;
            view = viewEnd;
        }

        private void appendEdit(int gap, int from, int to) {
            int lead = gap;
            int fromLeft = from;
            int toLeft = to;
            do {
                int g = Math.min(fromLeft, EditCursor.LONGEST);
                int v = Math.min(toLeft, EditCursor.LONGEST);
                append(lead << Byte.SIZE | g << 4 | v);
                fromLeft -= g;
                toLeft -= v;
                lead = EditCursor.MORE;
            } while (fromLeft > 0 || toLeft > 0);
        }

        private void append(int unit) {
            if (size == units.length) {
                units = Arrays.copyOf(units, size * 2);
            }
            units[size++] = (char) unit;
        }

        private void mark() {
            if (marked == marks.length) {
                marks = Arrays.copyOf(marks, marked * 2);
            }
            marks[marked++] = given;
            marks[marked++] = view;
            marks[marked++] = size;
        }

        OffsetMap build() {
            return size == 0 ? IDENTITY : new OffsetMap(Arrays.copyOf(units, size), Arrays.copyOf(marks, marked));
        }
    }
}
