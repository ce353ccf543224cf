package org.sukien.text;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One text on its way through the steps of a {@link Normalizer}. A step reads {@link #text} from left to right and replaces
 * ranges of it; {@link #finish} makes what it wrote the text of the next step, and joins the offset maps. Two buffers serve
 * all steps. Not thread-safe.
 */
final class Rewriting {
    /** What the step reads; only the first {@link #length} characters count. */
    char[] text;

    int length;

    private final String given;
    private final List<Change> changes;
    /** Starts and ends of spans to keep, in the current text, sorted. */
    private final int[] kept;

    private char[] written;
    private int size;
    private int copied;
    private boolean changed;
    /** Whether a step before this one changed something. */
    private boolean rewritten;

    private OffsetMap map = OffsetMap.identity();
    private OffsetMap.Builder edits;

    /**
     * A text before its first step.
     *
     * @param kept spans of the text that stay as they are
     * @param changes where changes are told; null if nobody asks
     */
    Rewriting(String given, Collection<Span> kept, List<Change> changes) {
        this.given = given;
        this.changes = changes;
        this.length = given.length();
        this.text = given.toCharArray();
        this.kept = merged(kept, length);
    }

    /** A character in the place of a range; nothing happens if the range touches a kept span. */
    void replace(int start, int end, char after, NormalizationStep step) {
        if (begin(start, end)) {
            tell(start, end, null, after, step);
            room(1);
            written[size++] = after;
            end(start, end, 1);
        }
    }

    /** A string in the place of a range; nothing happens if the range touches a kept span. */
    void replace(int start, int end, String after, NormalizationStep step) {
        if (begin(start, end)) {
            tell(start, end, after, '\0', step);
            room(after.length());
            after.getChars(0, after.length(), written, size);
            size += after.length();
            end(start, end, after.length());
        }
    }

    /** Ends the current step: what it wrote is the text from now on. */
    void finish() {
        if (!changed) {
            return;
        }
        rewritten = true;
        copy(length);
        char[] free = text;
        text = written;
        written = free;
        length = size;
        OffsetMap step = edits.build();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = step.toView(kept[i]);
        }
        map = map.then(step);
        edits = null;
        size = 0;
        copied = 0;
        changed = false;
    }

    /** The given text with what all steps made of it. */
    NormalizedText result() {
        boolean same = !rewritten || length == given.length() && given.contentEquals(CharBuffer.wrap(text, 0, length));
        return same && map.isIdentity()
                ? new NormalizedText(given, given, map)
                : new NormalizedText(given, new String(text, 0, length), map);
    }

    /** Whether a range touches a span that stays as it is. */
    boolean isKept(int start, int end) {
        int low = 0;
        int high = kept.length / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (kept[middle * 2 + 1] <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low * 2 < kept.length && kept[low * 2] < end;
    }

    /** Starts and ends of spans in order, those that touch each other made one. */
    private static int[] merged(Collection<Span> spans, int length) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.removeIf(span -> span.length() == 0);
        sorted.sort(Comparator.comparingInt(Span::start));
        int[] edges = new int[sorted.size() * 2];
        int size = 0;
        for (Span span : sorted) {
            if (span.end() > length) {
                throw new IllegalArgumentException(span + " lies outside of a text of length " + length);
            }
            if (size > 0 && span.start() <= edges[size - 1]) {
                edges[size - 1] = Math.max(edges[size - 1], span.end());
            } else {
                edges[size++] = span.start();
                edges[size++] = span.end();
            }
        }
        return Arrays.copyOf(edges, size);
    }

    private boolean begin(int start, int end) {
        if (kept.length > 0 && isKept(start, end)) {
            return false;
        }
        if (!changed) {
            changed = true;
            edits = new OffsetMap.Builder();
            if (written == null) {
                written = new char[length + 16];
            }
        }
        copy(start);
        return true;
    }

    private void end(int start, int end, int after) {
        edits.edit(start, end, size - after, size);
        copied = end;
    }

    private void copy(int to) {
        int count = to - copied;
        room(count);
        if (count < 16) {
            for (int i = copied; i < to; i++) {
                written[size++] = text[i];
            }
        } else {
            System.arraycopy(text, copied, written, size, count);
            size += count;
        }
        copied = to;
    }

    private void room(int more) {
        if (size + more > written.length) {
            written = Arrays.copyOf(written, Math.max(size + more, size + (size >> 1) + 16));
        }
    }

    private void tell(int start, int end, String after, char single, NormalizationStep step) {
        if (changes != null) {
            Span span = new Span(map.toGiven(start), Math.max(map.toGiven(start), map.toGivenEnd(end)));
            String before = new String(text, start, end - start);
            changes.add(new Change(span, before, after == null ? String.valueOf(single) : after, step));
        }
    }
}
