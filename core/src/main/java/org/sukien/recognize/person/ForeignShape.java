package org.sukien.recognize.person;

import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Whether a capitalised word is built as no syllable of Vietnamese is: "Ailtor" has two groups of vowels, "Bolt" ends in two
 * consonants, "Jack" begins with J. A foreign word that looks like a syllable ("Kim") is not told.
 */
final class ForeignShape {
    private static final int LETTERS = 26;
    private static final int SHORTEST = 3;
    private static final int VOWELS = bits("aeiouy");
    /** Letters that Vietnamese doesn't write. */
    private static final int STRANGERS = bits("fjwz");

    private ForeignShape() {}

    /** Whether a token is such a word, with a capital first letter and small ones after it. */
    static boolean is(Tokens tokens, int at) {
        if (!tokens.isCapital(at) || tokens.length(at) < SHORTEST || tokens.kind(at) != TokenKind.WORD) {
            return false;
        }
        int length = tokens.length(at);
        int groups = 0;
        boolean inVowels = false;
        boolean strange = false;
        for (int i = 0; i < length; i++) {
            char given = tokens.charAt(at, i);
            if (i > 0 && isCapital(given)) {
                return false;
            }
            boolean vowel = isVowel(given);
            groups += vowel && !inVowels ? 1 : 0;
            inVowels = vowel;
            strange |= (STRANGERS >>> letter(given) & 1) != 0;
        }
        return strange || groups > 1 || endsStrangely(tokens, at, length);
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
        return c > 'z' ? c != 'đ' && c != 'Đ' : (VOWELS >>> letter(c) & 1) != 0;
    }

    private static boolean isCapital(char c) {
        return c <= 'z' ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    /** The place of a letter of ASCII in the alphabet, either case; of any other sign one past them all. */
    private static int letter(char c) {
        int small = c | 0x20;
        return small >= 'a' && small <= 'z' ? small - 'a' : LETTERS;
    }

    private static int bits(String letters) {
        int bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            bits |= 1 << letter(letters.charAt(i));
        }
        return bits;
    }
}
