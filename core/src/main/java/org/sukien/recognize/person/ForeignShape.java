package org.sukien.recognize.person;

import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Whether a capitalised word is built as no syllable of Vietnamese is: "Ailtor" has two groups of vowels, "Bolt" ends in two
 * consonants, "Jack" begins with J. A foreign word that looks like a syllable ("Kim") is not told.
 */
final class ForeignShape {
    private static final int SHORTEST = 3;

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
            if (i > 0 && Character.isUpperCase(given)) {
                return false;
            }
            char c = i == 0 ? Character.toLowerCase(given) : given;
            boolean vowel = isVowel(c);
            groups += vowel && !inVowels ? 1 : 0;
            inVowels = vowel;
            strange |= c == 'f' || c == 'j' || c == 'w' || c == 'z';
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
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> c > 'z' && c != 'đ';
        };
    }
}
