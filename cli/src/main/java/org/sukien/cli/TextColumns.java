package org.sukien.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures and breaks text by the columns that it takes on a terminal: "Hoà" takes three, whether it is composed or not.
 * Known weakness: characters that join into one sign (flags, families) count as their parts.
 */
final class TextColumns {
    private TextColumns() {}

    /** How many columns a text takes. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += width(c);
            i += Character.charCount(c);
        }
        return width;
    }

    private static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0x1f300 && c <= 0x1faff
                || c >= 0x20000 && c <= 0x3fffd;
        return wide ? 2 : 1;
    }

    /** The text with blanks behind it, so that it takes at least so many columns. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /**
     * The text on one line, without what a terminal would obey: control characters, which an article may hold, become
     * blanks, and halves of surrogate pairs the replacement character.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isISOControl(c) || Character.isWhitespace(c) || isDirection(c)) {
                blank = clean.length() > 0;
                continue;
            }
            if (blank) {
                clean.append(' ');
                blank = false;
            }
            clean.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xfffd : c);
        }
        return clean.toString();
    }

    /** Signs that turn the direction of all that follows them. */
    private static boolean isDirection(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    /** The text in lines of at most so many columns, broken at blanks where that is possible. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int width = width(word);
            if (used > 0 && used + 1 + width <= columns) {
                line.append(' ');
                used++;
            } else if (used > 0) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            String rest = word;
            while (width > columns) {
                int cut = cut(rest, columns);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
                width = width(rest);
            }
            line.append(rest);
            used += width;
        }
        if (used > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** How many code units fill the columns; at least one character, so that breaking comes to an end. */
    private static int cut(String word, int columns) {
        int used = 0;
        int at = 0;
        while (at < word.length()) {
            int c = word.codePointAt(at);
            used += width(c);
            if (used > columns && at > 0) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
