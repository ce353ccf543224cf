package org.sukien.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** The character set that a page declares in its first bytes: {@code <meta charset="windows-1258">} and its kin. */
final class DeclaredCharset {
    private static final int REACH = 4096;
    private static final String[] MARKS = {"charset=", "encoding="};

    private DeclaredCharset() {}

    /** The declared name as written, or nothing. */
    static Optional<String> of(byte[] page) {
        String head =
                new String(page, 0, Math.min(page.length, REACH), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        for (String mark : MARKS) {
            for (int at = head.indexOf(mark); at >= 0; at = head.indexOf(mark, at + 1)) {
                int tag = head.lastIndexOf('<', at);
                boolean declares = tag >= 0
                        && head.indexOf('>', tag) > at
                        && (head.startsWith("<meta", tag) || head.startsWith("<?xml", tag));
                String name = declares ? name(head, at + mark.length()) : "";
                if (!name.isEmpty()) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** The charset of a name, if this platform has it. */
    static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String name(String head, int from) {
        int start = from;
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return head.substring(start, end);
    }
}
