package org.sukien.article;

import java.util.Arrays;

/** The lines of a text that are not blank, without the blanks at their ends, and how many blank lines follow each. */
final class Lines {
    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] gaps = new int[16];
    private int count;

    private Lines(String text) {
        this.text = text;
    }

    static Lines of(String text) {
        Lines lines = new Lines(text);
        for (int at = 0; at < text.length(); ) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            lines.add(Blanks.skip(text, at, end), end);
            at = end + 1;
        }
        return lines;
    }

    private void add(int start, int lineEnd) {
        int end = Blanks.skipBack(text, start, lineEnd);
        if (start == end) {
            if (count > 0) {
                gaps[count - 1]++;
            }
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            gaps = Arrays.copyOf(gaps, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    int length(int line) {
        return ends[line] - starts[line];
    }

    /** How many blank lines follow. */
    int gap(int line) {
        return gaps[line];
    }

    char last(int line) {
        return text.charAt(ends[line] - 1);
    }

    String line(int line) {
        return text.substring(starts[line], ends[line]);
    }

    /** Cuts a line's beginning off, up to {@code newStart}. */
    void cutHead(int line, int newStart) {
        starts[line] = Math.min(Blanks.skip(text, newStart, ends[line]), ends[line] - 1);
    }

    /** Cuts a line's end off, from {@code newEnd} on. */
    void cutTail(int line, int newEnd) {
        ends[line] = Math.max(Blanks.skipBack(text, starts[line], newEnd), starts[line] + 1);
    }
}
