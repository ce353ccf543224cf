package org.sukien.entity;

import java.util.Locale;
import org.sukien.text.CharTable;
import org.sukien.text.SyllableKey;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Names by their initials: "HĐND tỉnh Thanh Hoá" and "Hội đồng nhân dân tỉnh Thanh Hoá" both are "hđndtth", and word by
 * word the one abbreviates the other.
 */
final class Initials {
    private static final long AND = SyllableKey.of("và");
    private static final long PROVINCE = SyllableKey.of("tỉnh");

    private Initials() {}

    /** The letters of acronyms and the first letters of other words, in small letters. */
    static String of(Kept kept, int mention) {
        StringBuilder letters = new StringBuilder();
        for (int i = kept.first(mention); i < kept.end(mention); i++) {
            append(kept.tokens(), i, letters);
        }
        return letters.toString();
    }

    private static void append(Tokens tokens, int i, StringBuilder letters) {
        if (isPassedOver(tokens, i)) {
            return;
        }
        if (!isAcronym(tokens, i)) {
            letters.append(Character.toLowerCase(tokens.charAt(i, 0)));
            return;
        }
        String word = tokens.text(i).toLowerCase(Locale.ROOT);
        for (int k = 0; k < word.length(); k++) {
            if (CharTable.kind(word.charAt(k)) != CharTable.PUNCTUATION) {
                letters.append(word.charAt(k));
            }
        }
    }

    /** Marks, "và" and "&" have no letter in an acronym; "tỉnh" before a province's name may be left out. */
    private static boolean isPassedOver(Tokens tokens, int i) {
        return tokens.kind(i) == TokenKind.PUNCTUATION
                || tokens.key(i) == AND
                || tokens.is(i, '&')
                || (tokens.key(i) == PROVINCE
                        && i + 1 < tokens.size()
                        && tokens.isCapital(i + 1)
                        && !tokens.breakBefore(i + 1));
    }

    private static boolean isAcronym(Tokens tokens, int i) {
        return tokens.kind(i) == TokenKind.ABBREVIATION || tokens.isAllCaps(i);
    }

    /** Whether one of two names with the same initials abbreviates the other: plain words that meet must be equal. */
    static boolean abbreviates(Kept kept, int one, int other) {
        Tokens tokens = kept.tokens();
        int a = kept.first(one);
        int b = kept.first(other);
        int aLetters = 0;
        int bLetters = 0;
        while (a < kept.end(one) && b < kept.end(other)) {
            if (aLetters == 0 && bLetters == 0 && !isAcronym(tokens, a) && !isAcronym(tokens, b)) {
                boolean words = !isPassedOver(tokens, a) && !isPassedOver(tokens, b);
                if (words && tokens.key(a) != tokens.key(b)) {
                    return false;
                }
            }
            int aLeft = letters(tokens, a) - aLetters;
            int bLeft = letters(tokens, b) - bLetters;
            int step = Math.min(aLeft, bLeft);
            aLetters += step;
            bLetters += step;
            if (aLetters == letters(tokens, a)) {
                a++;
                aLetters = 0;
            }
            if (bLetters == letters(tokens, b)) {
                b++;
                bLetters = 0;
            }
        }
        return true;
    }

    private static int letters(Tokens tokens, int i) {
        if (isPassedOver(tokens, i)) {
            return 0;
        }
        if (!isAcronym(tokens, i)) {
            return 1;
        }
        int letters = 0;
        for (int k = 0; k < tokens.length(i); k++) {
            letters += CharTable.kind(tokens.charAt(i, k)) == CharTable.PUNCTUATION ? 0 : 1;
        }
        return letters;
    }

    /** Whether a bracketed acronym can stand for a name: its first letter begins one of the name's words. */
    static boolean mayStandFor(Kept kept, int acronym, int name) {
        Tokens tokens = kept.tokens();
        char first = Character.toLowerCase(tokens.charAt(kept.first(acronym), 0));
        for (int i = kept.first(name); i < kept.end(name); i++) {
            if (Character.toLowerCase(tokens.charAt(i, 0)) == first) {
                return true;
            }
        }
        return kept.end(name) - kept.first(name) > 1;
    }
}
