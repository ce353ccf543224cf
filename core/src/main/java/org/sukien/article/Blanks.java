package org.sukien.article;

import java.util.ArrayList;
import java.util.List;
import org.sukien.text.CharTable;

/** What counts as blank around a line's words: spaces of any width, line ends, and characters without any width. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(char c) {
        if (c > ' ' && c < 0x80) {
            return false;
        }
        int kind = CharTable.kind(c);
        return c <= ' ' || kind == CharTable.SPACE || kind == CharTable.NEWLINE || kind == CharTable.IGNORABLE;
    }

    /** The first place from {@code start} on that is not blank, or {@code end}. */
    static int skip(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The place after the last character before {@code end} that is not blank, or {@code start}. */
    static int skipBack(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The words between blanks. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = skip(text, 0, text.length());
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isBlank(text.charAt(end))) {
                end++;
            }
            words.add(text.substring(at, end));
            at = skip(text, end, text.length());
        }
        return words;
    }
}
