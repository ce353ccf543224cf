package org.sukien.restore;

import java.util.Arrays;
import org.sukien.text.CharTable;

/**
 * The words, numbers and signs of one line in a row, as the weights see them: without diacritics and case. "Ngày 5/7, ở Huế"
 * has the items ngay, one digit, "/", one digit, ",", o, hue. Three borders stand before the first and after the last.
 *
 * <p>A buffer, to be filled again for the next line; not thread-safe.
 */
final class Line {
    /** How far the weights look to either side. */
    static final int REACH = 3;

    static final byte BORDER = 0;
    static final byte SIGN = 1;
    static final byte NUMBER = 2;
    static final byte SYLLABLE = 3;
    static final byte FOREIGN = 4;

    private static final long BORDER_KEY = Contexts.mix(1);

    private final Readings readings;
    int size;
    long[] keys = new long[256];
    /** 0 no capital first, 1 a capital first, 2 capitals alone. */
    byte[] caps = new byte[256];

    byte[] kinds = new byte[256];
    /** The row of readings of a syllable, or -1. */
    int[] rows = new int[256];

    int[] starts = new int[256];
    int[] ends = new int[256];

    Line(Readings readings) {
        this.readings = readings;
    }

    /** A word's key: of "Tỉnh", "tinh" and "TÌNH" it is one. */
    static long keyOf(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = step(hash, word.charAt(i));
        }
        return Contexts.mix(hash);
    }

    private static long step(long hash, char c) {
        char bare = BareLetters.of(c);
        return bare == 0 ? hash : (hash + Character.toLowerCase(bare) + 1) * 0x9E3779B97F4A7C15L;
    }

    /** Reads a text's range, which holds no line feed. */
    void read(String text, int from, int to) {
        size = 0;
        append(text, from, to);
    }

    /** Reads all lines of a text, each between borders of its own, to learn from. */
    void readLines(String text) {
        size = 0;
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            append(text, start, end);
            start = end + 1;
        }
    }

    private void append(String text, int from, int to) {
        border();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int kind = CharTable.kind(c);
            int end = at + 1;
            if (kind == CharTable.LETTER) {
                end = word(text, at, to);
            } else if (kind == CharTable.DIGIT) {
                while (end < to && CharTable.kind(text.charAt(end)) == CharTable.DIGIT) {
                    end++;
                }
                add(Contexts.mix(2 + Math.min(end - at, 5)), NUMBER, -1, at, end);
            } else if (kind == CharTable.PUNCTUATION || kind == CharTable.OTHER) {
                add(Contexts.mix(c == '“' || c == '”' ? '"' : c), SIGN, -1, at, end);
            }
            at = end;
        }
        border();
    }

    private int word(String text, int start, int to) {
        long hash = 0;
        int capitals = 0;
        int end = start;
        while (end < to && CharTable.kind(text.charAt(end)) == CharTable.LETTER) {
            char c = text.charAt(end++);
            hash = step(hash, c);
            capitals += CharTable.isUpper(c) ? 1 : 0;
        }
        long key = Contexts.mix(hash);
        int row = readings.row(key);
        add(key, row < 0 ? FOREIGN : SYLLABLE, row, start, end);
        caps[size - 1] =
                (byte) (!CharTable.isUpper(text.charAt(start)) ? 0 : capitals == end - start && capitals > 1 ? 2 : 1);
        return end;
    }

    private void border() {
        for (int i = 0; i < REACH; i++) {
            add(BORDER_KEY, BORDER, -1, 0, 0);
        }
    }

    private void add(long key, byte kind, int row, int start, int end) {
        if (size == keys.length) {
            int more = size * 2;
            keys = Arrays.copyOf(keys, more);
            caps = Arrays.copyOf(caps, more);
            kinds = Arrays.copyOf(kinds, more);
            rows = Arrays.copyOf(rows, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
        }
        keys[size] = key;
        caps[size] = 0;
        kinds[size] = kind;
        rows[size] = row;
        starts[size] = start;
        ends[size++] = end;
    }
}
