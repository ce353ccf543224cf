package org.sukien.identity;

import org.sukien.text.Syllable;

/** Names with a word that is no Vietnamese syllable; few bear the same. */
final class ForeignName {
    private static final int SHORTEST = 3;

    private ForeignName() {}

    static boolean is(String name) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetter(name.charAt(i))) {
                if (i - start >= SHORTEST && !Syllable.isSyllable(name.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
