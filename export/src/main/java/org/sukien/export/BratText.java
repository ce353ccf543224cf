package org.sukien.export;

import java.util.Arrays;
import org.sukien.text.Span;

/**
 * An article's text as brat gets it, and the way from a record's offsets to brat's, which count code points: "😀 Huế" has
 * Huế at [3, 6) for Java and at [2, 5) for brat.
 *
 * <p>Every character stays one character. Those that some program reads as the end of a line, though the text goes on (a
 * carriage return, U+2028 …), other control characters and a byte order mark become spaces, lest offsets shift or a
 * line of annotations break; a carriage return alone becomes a line feed, a broken surrogate U+FFFD. Immutable.
 */
final class BratText {
    private final String text;
    /** Where the second halves of surrogate pairs stand, ascending: each is no code point of its own. */
    private final int[] halves;

    BratText(String given) {
        text = plain(WellFormed.of(given));
        halves = halves(text);
    }

    private static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            char c = plain[i];
            if (c == '\r' && (i + 1 == plain.length || plain[i + 1] != '\n')) {
                plain[i] = '\n';
            } else if (c != '\n' && Character.isISOControl(c)
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '\uFEFF' && i == 0) {
                plain[i] = ' ';
            }
        }
        return new String(plain);
    }

    private static int[] halves(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    @Override
    public String toString() {
        return text;
    }

    /**
     * The offsets of a span and its words, as a text-bound annotation has them: {@code 0 5;6 12<tab>hai dòng}. No line end
     * stands within: words of two lines are two fragments, joined by a space.
     */
    String annotation(Span span) {
        StringBuilder offsets = new StringBuilder();
        StringBuilder words = new StringBuilder();
        int at = span.start();
        while (at < span.end()) {
            int end = at;
            while (end < span.end() && text.charAt(end) != '\n') {
                end++;
            }
            fragment(at, end, offsets, words);
            at = end + 1;
        }
        if (offsets.isEmpty()) { // blanks alone: nothing that a record of ours holds
            offsets.append(codePoint(span.start())).append(' ').append(codePoint(span.end()));
            words.append(text.substring(span.start(), span.end()).replace('\n', ' '));
        }
        return offsets.append('\t').append(words).toString();
    }

    private void fragment(int from, int to, StringBuilder offsets, StringBuilder words) {
        int start = from;
        int end = to;
        while (start < end && isBlank(start)) {
            start++;
        }
        while (end > start && isBlank(end - 1)) {
            end--;
        }
        if (start == end) {
            return;
        }
        if (!offsets.isEmpty()) {
            offsets.append(';');
            words.append(' ');
        }
        offsets.append(codePoint(start)).append(' ').append(codePoint(end));
        words.append(text, start, end);
    }

    private boolean isBlank(int i) {
        return Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
    }

    private int codePoint(int offset) {
        int found = Arrays.binarySearch(halves, offset);
        // A half before the offset is no code point of its own; the one at the offset stands behind it.
        return offset - (found < 0 ? -found - 1 : found);
    }
}
