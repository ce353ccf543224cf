package org.sukien.text;

/**
 * Walks over the edits of an {@link OffsetMap}, from left to right.
 *
 * <p>A unit has three fields: eight bits of how many code units stay as they are before the edit, four bits each of the
 * lengths of the edit's given and view side. With both lengths 0 it skips 255 code units, times the first field; with the
 * first field {@link #MORE} it makes the edit before it longer.
 */
final class EditCursor {
    /** The longest side of an edit that one unit can say. */
    static final int LONGEST = 15;
    /** The first field of a unit that goes on with the edit before it. */
    static final int MORE = 255;
    /** How many code units are skipped at a time; gaps in edits are shorter. */
    static final int SKIPPED = 255;

    private final char[] units;
    private int at;

    /** The current edit. */
    int givenStart;

    int givenEnd;
    int viewStart;
    int viewEnd;

    /** Where the edit before the current one ended, or, after the last edit, that one. */
    int givenBefore;

    int viewBefore;

    EditCursor(char[] units, int at, int given, int view) {
        this.units = units;
        this.at = at;
        this.givenEnd = given;
        this.viewEnd = view;
    }

    /** Goes to the next edit; false where there is none. */
    boolean next() {
        givenBefore = givenEnd;
        viewBefore = viewEnd;
        int gap = 0;
        while (at < units.length && (units[at] & 0xFF) == 0) {
            gap += (units[at++] >> Byte.SIZE) * SKIPPED;
        }
        if (at == units.length) {
            return false;
        }
        gap += units[at] >> Byte.SIZE;
        givenStart = givenEnd + gap;
        viewStart = viewEnd + gap;
        givenEnd = givenStart;
        viewEnd = viewStart;
        do {
            givenEnd += units[at] >> 4 & LONGEST;
            viewEnd += units[at] & LONGEST;
            at++;
        } while (at < units.length && units[at] >> Byte.SIZE == MORE && (units[at] & 0xFF) != 0);
        return true;
    }

    boolean isShrinking() {
        return givenEnd - givenStart > viewEnd - viewStart;
    }
}
