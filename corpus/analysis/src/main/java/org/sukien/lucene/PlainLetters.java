package org.sukien.lucene;

import org.sukien.text.SearchKeys;

/**
 * Letters without their diacritics, by a table: "a" for "ặ", "D" for "Đ", "u" for "ü", and nothing for a mark that stands
 * alone. The letters are those of {@link SearchKeys#fold}, capitals kept. Stateless and thread-safe. Known weakness: beyond
 * U+1EFF, where Vietnamese and Latin letters end, characters stay as they are.
 */
final class PlainLetters {
    /** Stands for a character that is left out. */
    private static final char NOTHING = '\0';

    private static final char FIRST = '\u0080';
    private static final char BEHIND_LAST = '\u1F00';
    private static final char[] TABLE = table();

    private PlainLetters() {}

    /** How many characters of a term stand before the first that changes; the term's length if none does. */
    static int firstChange(char[] term, int length) {
        int at = 0;
        while (at < length && plain(term[at]) == term[at]) {
            at++;
        }
        return at;
    }

    /** Folds a term from a place on, in its own buffer, and gives its new length. */
    static int fold(char[] term, int from, int length) {
        int to = from;
        for (int i = from; i < length; i++) {
            char plain = plain(term[i]);
            if (plain != NOTHING || term[i] == NOTHING) {
                term[to++] = plain;
            }
        }
        return to;
    }

    /** Whether folding would leave nothing of a term. */
    static boolean isNothing(char[] term, int length) {
        for (int i = 0; i < length; i++) {
            if (plain(term[i]) != NOTHING || term[i] == NOTHING) {
                return false;
            }
        }
        return true;
    }

    private static char plain(char c) {
        return c < BEHIND_LAST ? TABLE[c] : c;
    }

    private static char[] table() {
        char[] table = new char[BEHIND_LAST];
        for (char c = 0; c < BEHIND_LAST; c++) {
            table[c] = c < FIRST ? c : folded(c);
        }
        return table;
    }

    private static char folded(char c) {
        boolean mark = c >= '\u0300' && c <= '\u036f';
        if (!Character.isLetter(c) && !mark) {
            return c;
        }
        String plain = SearchKeys.fold(String.valueOf(c));
        if (plain.isEmpty()) {
            return NOTHING;
        }
        char small = plain.charAt(0);
        if (plain.length() > 1 || small == Character.toLowerCase(c)) {
            return c;
        }
        return Character.isUpperCase(c) ? Character.toUpperCase(small) : small;
    }
}
