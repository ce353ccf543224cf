package org.sukien.token;

import org.sukien.text.CharTable;
import org.sukien.text.Syllable;

/**
 * Two words that were run together when the lines of a page were joined: "Huế" and "Trong" in "HuếTrong". Both must be
 * well-formed syllables, and at least one bear a Vietnamese mark, so that "VinFast" and "YouTube" stay whole. A new line
 * begins between them. Stateless and thread-safe. Known weakness: a name written in one word ("ĐàNẵng") is cut too.
 */
final class JoinedWords {
    private static final char LAST_ASCII = 0x7F;

    private JoinedWords() {}

    /** Where the second word begins, or -1. */
    static int joint(String text, int start, int end) {
        boolean marked = text.charAt(start) > LAST_ASCII;
        int joint = -1;
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            marked |= c > LAST_ASCII;
            if (CharTable.isUpper(c)) {
                joint = i;
            }
        }
        boolean possible = marked && joint - start >= 2 && end - joint >= 2;
        return possible && isSyllable(text, start, joint) && isSyllable(text, joint, end) ? joint : -1;
    }

    private static boolean isSyllable(String text, int start, int end) {
        return Syllable.isSyllable(text.substring(start, end));
    }
}
