package org.sukien.text;

/**
 * Joins the maps of two rewritings in turn into one. The text between both has edits that end there and edits that begin
 * there; those that overlap there become one edit, the others stay as they are.
 */
final class OffsetMapJoin {
    private final EditCursor first;
    private final EditCursor second;
    private final OffsetMap.Builder joined = new OffsetMap.Builder();
    private boolean hasFirst;
    private boolean hasSecond;

    /** How far the given text runs ahead of the middle one, and the middle one of the view, before what comes next. */
    private int givenAhead;

    private int middleAhead;

    /** The middle range of the edit that is being joined. */
    private int start;

    private int end;

    OffsetMapJoin(EditCursor first, EditCursor second) {
        this.first = first;
        this.second = second;
    }

    OffsetMap join() {
        hasFirst = first.next();
        hasSecond = second.next();
        while (hasFirst || hasSecond) {
            int given = givenAhead;
            int view = middleAhead;
            if (hasFirst && (!hasSecond || comesFirst())) {
                start = first.viewStart;
                end = start;
                takeFirst();
            } else {
                start = second.givenStart;
                end = start;
                takeSecond();
            }
            while (takeOverlapping()) {
                // until nothing more overlaps the range, which grows
            }
            joined.edit(start + given, end + givenAhead, start - view, end - middleAhead);
        }
        return joined.build();
    }

    /** Of two edits at one place the one that is empty there goes before the other. */
    private boolean comesFirst() {
        return first.viewStart < second.givenStart
                || (first.viewStart == second.givenStart && first.viewEnd <= second.givenEnd);
    }

    private boolean takeOverlapping() {
        if (hasFirst && overlaps(first.viewStart, first.viewEnd)) {
            takeFirst();
            return true;
        }
        if (hasSecond && overlaps(second.givenStart, second.givenEnd)) {
            takeSecond();
            return true;
        }
        return false;
    }

    private boolean overlaps(int from, int to) {
        return from < end || (from == start && to == end);
    }

    private void takeFirst() {
        end = Math.max(end, first.viewEnd);
        givenAhead = first.givenEnd - first.viewEnd;
        hasFirst = first.next();
    }

    private void takeSecond() {
        end = Math.max(end, second.givenEnd);
        middleAhead = second.givenEnd - second.viewEnd;
        hasSecond = second.next();
    }
}
