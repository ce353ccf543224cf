package org.sukien.recognize.person;

import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Whether a capitalised word is built as no syllable of Vietnamese is: "Ailtor" has two groups of vowels, "Bolt" ends in two
 * consonants, "Jack" begins with J. A foreign word that looks like a syllable ("Kim") is not told.
 */
final class ForeignShape {
    private static final int SHORTEST = 3;
    private static final int VOWEL = 1;
    /** A letter that Vietnamese doesn't write. */
    private static final int STRANGER = 2;

    private static final int CAPITAL = 4;
    /** What each character up to "z" is. */
    private static final byte[] LETTERS = letters();

    private ForeignShape() {}

    /** Whether a token is such a word, with a capital first letter and small ones after it. */
    static boolean is(Tokens tokens, int at) {
        int length = tokens.length(at);
        if (!tokens.isCapital(at) || length < SHORTEST || tokens.kind(at) != TokenKind.WORD) {
            return false;
        }
        int before = letter(tokens.charAt(at, 0));
        int all = before;
        int groups = before & VOWEL;
        for (int i = 1; i < length; i++) {
            int letter = letter(tokens.charAt(at, i));
            if ((letter & CAPITAL) != 0) {
                return false;
            }
            groups += letter & ~before & VOWEL;
            all |= letter;
            before = letter;
        }
        return (all & STRANGER) != 0 || groups > 1 || endsStrangely(tokens, at, length);
    }

    private static boolean endsStrangely(Tokens tokens, int at, int length) {
        char last = tokens.charAt(at, length - 1);
        if (isVowel(last)) {
            return false;
        }
        char before = tokens.charAt(at, length - 2);
        return switch (last) {
            case 'c', 'm', 'p', 't' -> !isVowel(before);
            case 'n' -> !isVowel(before);
            case 'g' -> before != 'n';
            case 'h' -> before != 'n' && before != 'c';
            default -> true;
        };
    }

    private static boolean isVowel(char c) {
        return (letter(c) & VOWEL) != 0;
    }

    private static int letter(char c) {
        return c < LETTERS.length ? LETTERS[c] : accented(c);
    }

    private static int accented(char c) {
        return (c == 'đ' || c == 'Đ' ? 0 : VOWEL) | (Character.isUpperCase(c) ? CAPITAL : 0);
    }

    private static byte[] letters() {
        byte[] letters = new byte['z' + 1];
        for (char c = 'a'; c <= 'z'; c++) {
            int is = ("aeiouy".indexOf(c) >= 0 ? VOWEL : 0) | ("fjwz".indexOf(c) >= 0 ? STRANGER : 0);
            letters[c] = (byte) is;
            letters[Character.toUpperCase(c)] = (byte) (is | CAPITAL);
        }
        return letters;
    }
}
