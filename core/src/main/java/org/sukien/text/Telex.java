package org.sukien.text;

import java.util.Optional;

/**
 * Words as they come out where a Telex keyboard was not switched on: "tieesng" for "tiếng". The keys: aa, ee, oo and dd for â,
 * ê, ô and đ; w after a, o, u for ă, ơ, ư ("uow" for "ươ"); s, f, r, x, j anywhere after the vowel for sắc, huyền, hỏi, ngã,
 * nặng. Stateless.
 */
final class Telex {
    private static final String TONE_KEYS = "frxsj";
    /** By {@link CharTable}'s numbers: grave, hook, tilde, acute, dot below. */
    private static final int[] TONES = {1, 3, 4, 2, 5};

    private static final int LONGEST = 10;

    private Telex() {}

    /** The syllable, in small letters and the old style, that a word of small letters a to z was meant to be, if any. */
    static Optional<String> read(CharSequence word) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder letters = new StringBuilder();
        int tone = 0;
        int keys = 0;
        int vowel = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int toneKey = TONE_KEYS.indexOf(c);
            if (vowel >= 0 && toneKey >= 0) {
                if (tone != 0) {
                    return Optional.empty();
                }
                tone = TONES[toneKey];
                keys++;
            } else if (shape(letters, c)) {
                keys++;
            } else {
                vowel = vowel < 0 && Letters.isVowel(CharTable.code(c)) ? letters.length() : vowel;
                letters.append(c);
            }
        }
        if (keys == 0 || vowel < 0) {
            return Optional.empty();
        }
        letters.setCharAt(vowel, Letters.withTone(letters.charAt(vowel), tone));
        String meant = ToneStyle.OLD.place(letters.toString());
        return Syllable.fault(meant).isEmpty() ? Optional.of(meant) : Optional.empty();
    }

    /** Whether a key changes the letter before it; then it has. */
    private static boolean shape(StringBuilder letters, char key) {
        int last = letters.length() - 1;
        if (last < 0) {
            return false;
        }
        char before = letters.charAt(last);
        if (key == 'w') {
            int at = last;
            while (at > 0 && "aou".indexOf(letters.charAt(at)) < 0) {
                at--; // typed at the end: "nuocw"
            }
            int shaped = "aou".indexOf(letters.charAt(at));
            if (shaped < 0) {
                return false;
            }
            letters.setCharAt(at, "ăơư".charAt(shaped));
            if (shaped == 1 && at > 0 && letters.charAt(at - 1) == 'u') {
                letters.setCharAt(at - 1, at > 1 && letters.charAt(at - 2) == 'q' ? 'u' : 'ư');
            }
            return true;
        }
        int doubled = key == before ? "aeod".indexOf(key) : -1;
        if (doubled >= 0) {
            letters.setCharAt(last, "âêôđ".charAt(doubled));
        }
        return doubled >= 0;
    }
}
