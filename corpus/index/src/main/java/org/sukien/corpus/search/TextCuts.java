package org.sukien.corpus.search;

/**
 * Finds where a text may be cut: between sentences, between words, and where neither is near at least between characters as a
 * reader sees them. Offsets are UTF-16 code units. Stateless.
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
        return characterAfter(text, at, limit);
    }

    /** The last place from an offset back to a limit where a word ends; where none does, the last character's. */
    public static int wordBefore(String text, int at, int limit) {
        for (int i = at; i > limit; i--) {
            if (i == text.length() || isBlank(text.charAt(i)) && !isBlank(text.charAt(i - 1)) && isBoundary(text, i)) {
                return i;
            }
        }
        int i = at;
        while (i > limit && !isBoundary(text, i)) {
            i--;
        }
        return i;
    }

    private static int characterAfter(String text, int at, int limit) {
        int i = at;
        while (i < limit && !isBoundary(text, i)) {
            i++;
        }
        return i;
    }

    /** Where the sentence begins that holds an offset; not before {@code limit}, which is given where it begins earlier. */
    static int sentenceStart(String text, int at, int limit) {
        for (int i = at; i > limit; i--) {
            if (isSentenceStart(text, i)) {
                return i;
            }
        }
        return limit;
    }

    /** Where the sentence ends that holds an offset; at most {@code limit}. */
    static int sentenceEnd(String text, int at, int limit) {
        int end = limit;
        for (int i = at + 1; i < limit; i++) {
            if (isSentenceStart(text, i)) {
                end = i;
                break;
            }
        }
        while (end > at && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** A line's first word, or a capital, digit or opening mark behind a full stop and a blank. */
    static boolean isSentenceStart(String text, int at) {
        if (at == 0) {
            return true;
        }
        if (at >= text.length() || isBlank(text.charAt(at))) {
            return false;
        }
        if (!isBlank(text.charAt(at - 1))) {
            return isGlued(text, at);
        }
        int i = at - 1;
        while (i >= 0 && isBlank(text.charAt(i))) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
            i--;
        }
        while (i >= 0 && "\"”’')»]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        if (i < 0 || ".!?…".indexOf(text.charAt(i)) < 0) {
            return i < 0;
        }
        char c = text.charAt(at);
        boolean opens = Character.isUpperCase(c) || Character.isDigit(c) || "\"“‘'(«[-–".indexOf(c) >= 0;
        return opens && !(text.charAt(i) == '.' && isAbbreviation(text, i));
    }

    /** Whether the blank behind a full stop was lost: "xe điện.Lãnh đạo". */
    private static boolean isGlued(String text, int at) {
        return at > 2
                && text.charAt(at - 1) == '.'
                && Character.isUpperCase(text.charAt(at))
                && (Character.isLowerCase(text.charAt(at - 2)) || ")]”\"".indexOf(text.charAt(at - 2)) >= 0);
    }

    /** Whether the word before a full stop is short and in capitals alone: "TP.", "PGS.", "Q.". */
    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isUpperCase(text.charAt(start - 1))) {
            start--;
        }
        return stop > start && stop - start <= 3 && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
