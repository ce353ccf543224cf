package org.sukien.report;

import java.util.HexFormat;

/**
 * HTML that is being written. Words out of an article go through {@link #text} or {@link #attribute} and can end no
 * element, no attribute, and no line of reading: what would turn the direction of the text, can't be shown, or is no
 * character at all is written as a small box with its number. Not thread-safe.
 */
final class Html {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final StringBuilder out = new StringBuilder();

    /** Markup of our own. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html raw(int number) {
        out.append(number);
        return this;
    }

    /** Words, as the content of an element. */
    Html text(String words) {
        return text(words, 0, words.length());
    }

    Html text(String words, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = words.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(words.charAt(i + 1))) {
                out.append(c).append(words.charAt(++i));
            } else if (isUnsafe(c)) {
                out.append("<span class=\"ctl\">U+").append(HEX.toHexDigits(c)).append("</span>");
            } else {
                escape(c);
            }
        }
        return this;
    }

    /** Words, as the value of an attribute that stands in double quotes. */
    Html attribute(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1))) {
                out.append(c).append(words.charAt(++i));
            } else if (isUnsafe(c)) {
                out.append("U+").append(HEX.toHexDigits(c));
            } else {
                escape(c);
            }
        }
        return this;
    }

    private void escape(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\r', '\t' -> out.append(' ');
            default -> out.append(c);
        }
    }

    private static boolean isUnsafe(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t'
                || c >= '\u007F' && c <= '\u009F'
                || c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u2028'
                || c == '\u2029'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c >= '\uFDD0' && c <= '\uFDEF'
                || c >= '\uFFFE'
                || Character.isSurrogate(c);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
