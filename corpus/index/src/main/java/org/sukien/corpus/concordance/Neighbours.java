package org.sukien.corpus.concordance;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the words next to a match, the nearest first: runs of letters, marks and digits, in one line or the next. Stateless.
 */
final class Neighbours {
    private Neighbours() {}

    /** At most so many words before an offset. */
    static List<String> before(String text, int at, int count) {
        List<String> words = new ArrayList<>(count);
        int i = at;
        while (i > 0 && words.size() < count) {
            int end = i;
            while (i > 0 && isWord(text, i - 1)) {
                i--;
            }
            if (i < end) {
                words.add(text.substring(i, end));
            } else {
                i--;
            }
        }
        return words;
    }

    /** At most so many words from an offset on. */
    static List<String> after(String text, int at, int count) {
        List<String> words = new ArrayList<>(count);
        int i = at;
        while (i < text.length() && words.size() < count) {
            int start = i;
            while (i < text.length() && isWord(text, i)) {
                i++;
            }
            if (i > start) {
                words.add(text.substring(start, i));
            } else {
                i++;
            }
        }
        return words;
    }

    /** Halves of a surrogate pair are told by the pair. */
    private static boolean isWord(String text, int at) {
        char c = text.charAt(at);
        boolean second = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        int point = second ? text.codePointAt(at - 1) : text.codePointAt(at);
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
