package org.sukien.restore;

import java.util.Arrays;
import java.util.List;
import org.sukien.text.SyllableKey;

/** One line after the other of a text, with the right reading of each syllable that has several. Immutable once made. */
final class Lesson {
    private static final byte NONE = -1;

    final Line line;
    private byte[] right = new byte[256];

    Lesson(String text, Readings readings) {
        line = new Line(readings);
        line.readLines(text);
        right = Arrays.copyOf(right, line.size);
        Arrays.fill(right, NONE);
        for (int i = 0; i < line.size; i++) {
            if (line.rows[i] >= 0) {
                right[i] = reading(text, i, readings.of(line.rows[i]));
            }
        }
    }

    private byte reading(String text, int i, List<String> forms) {
        if (line.ends[i] - line.starts[i] != forms.get(0).length()) {
            return NONE;
        }
        long key = SyllableKey.of(text, line.starts[i], line.ends[i]);
        for (int reading = 0; reading < forms.size(); reading++) {
            if (SyllableKey.of(forms.get(reading)) == key) {
                return (byte) reading;
            }
        }
        return NONE;
    }

    /** The right reading of an item, or -1 if there is nothing to learn from it. */
    int right(int item) {
        return right[item];
    }
}
