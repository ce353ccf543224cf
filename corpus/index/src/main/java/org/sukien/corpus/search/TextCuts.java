package org.sukien.corpus.search;

/**
 * Finds where a text may be cut: between words, and where none ends near at least between characters as a reader sees them. Offsets are UTF-16 code units. Stateless.
 */
public final class TextCuts {
    private TextCuts() {}

    /**
     * Whether a text may be cut at an offset without parting a pair of surrogates, or marks from their letter: "a\u0301" is one
     * character.
     */
    public static boolean isBoundary(CharSequence text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        char next = text.charAt(at);
        if (Character.isLowSurrogate(next) && Character.isHighSurrogate(text.charAt(at - 1))) {
            return false;
        }
        int c = Character.codePointAt(text, at);
        return !isJoined(c) && text.charAt(at - 1) != '\u200d';
    }

    /** Marks, joiners and what changes the sign before it. */
    private static boolean isJoined(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == 0x200d
                || c >= 0x1f3fb && c <= 0x1f3ff;
    }

    /** The first place from an offset up to a limit where a word begins; where none does, the first character's. */
    public static int wordAfter(String text, int at, int limit) {
        for (int i = at; i < limit; i++) {
            if (i == 0 || isBlank(text.charAt(i - 1)) && !isBlank(text.charAt(i)) && isBoundary(text, i)) {
                return i;
            }
        }
        return Math.min(boundaryAfter(text, at), limit);
    }

    /** The last place from an offset back to a limit where a word ends; where none does, the last character's. */
    public static int wordBefore(String text, int at, int limit) {
        for (int i = at; i > limit; i--) {
            if (i == text.length() || isBlank(text.charAt(i)) && !isBlank(text.charAt(i - 1)) && isBoundary(text, i)) {
                return i;
            }
        }
        return Math.max(boundaryBefore(text, at), limit);
    }

    /** The first place from an offset on where a text may be cut. */
    public static int boundaryAfter(CharSequence text, int at) {
        int i = at;
        while (!isBoundary(text, i)) {
            i++;
        }
        return i;
    }

    /** The last place up to an offset where a text may be cut. */
    public static int boundaryBefore(CharSequence text, int at) {
        int i = at;
        while (!isBoundary(text, i)) {
            i--;
        }
        return i;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
