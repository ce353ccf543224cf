package org.sukien.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The eight combining marks of Vietnamese and the letters that they make: "e" and U+0302 make "ê", "ê" and U+0301 "ế".
 * Built from Unicode's own compositions.
 */
final class MarkTable {
    /** Grave, acute, circumflex, tilde, breve, hook above, horn, dot below. */
    private static final String MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323";
    /** The deprecated twins of grave and acute. */
    private static final char GRAVE_TONE = '\u0340';

    private static final char ACUTE_TONE = '\u0341';
    /** Spacing accents, each with the mark that it stands for. Names of the Unicode Character Database. */
    private static final String SPACING =
            "`\u0300\u02cb\u0300\u00b4\u0301\u02ca\u0301\u02c6\u0302\u02dc\u0303\u02d8\u0306";

    private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯYạẹọẠẸỌ";
    private static final String BARE_CONSONANTS = "bcdghklmnpqrstvxBCDGHKLMNPQRSTVX";
    /** By {@link CharTable}'s numbers of tones. */
    private static final int[] TONES = {1, 2, 0, 4, 0, 3, 0, 5};

    private static final int LAST = 0x1F00;
    private static final byte[] ROWS = new byte[LAST];
    private static final char[] MADE = made();
    private static final Map<Character, Integer> CONSONANTS = consonantsWithTone();

    private MarkTable() {}

    /** The number of a mark among the eight, or -1. */
    static int mark(char c) {
        if (c == GRAVE_TONE || c == ACUTE_TONE) {
            return c - GRAVE_TONE;
        }
        return c < 0x300 || c > 0x323 ? -1 : MARKS.indexOf(c);
    }

    /** The number of the mark that a spacing accent stands for, or -1. */
    static int accent(char c) {
        for (int i = 0; i < SPACING.length(); i += 2) {
            if (SPACING.charAt(i) == c) {
                return MARKS.indexOf(SPACING.charAt(i + 1));
            }
        }
        return -1;
    }

    /** The tone of a mark in {@link CharTable}'s numbers; 0 for circumflex, breve and horn. */
    static int tone(int mark) {
        return TONES[mark];
    }

    /** The letter that a Vietnamese vowel becomes under a mark, as Unicode composes both, or 0. */
    static char compose(char letter, int mark) {
        int row = letter < LAST ? ROWS[letter] : 0;
        return row == 0 ? 0 : MADE[row << 3 | mark];
    }

    /** Whether a letter without a tone has the shape of a mark: "ê" that of U+0302. */
    static boolean hasShape(char letter, int mark) {
        String parts = Normalizer.normalize(String.valueOf(letter), Form.NFD);
        return parts.length() == 2 && mark(parts.charAt(1)) == mark;
    }

    /**
     * A consonant that carries a tone in one character, taken apart: "ñ" is 'n' and the tilde.
     *
     * @return the consonant and, above its 16 bits, the mark's number; or -1
     */
    static int consonant(char c) {
        return CONSONANTS.getOrDefault(c, -1);
    }

    /** The consonants that carry a tone in one character. */
    static Set<Character> consonants() {
        return CONSONANTS.keySet();
    }

    /** The eight marks and their deprecated twins. */
    static String marks() {
        return MARKS + GRAVE_TONE + ACUTE_TONE;
    }

    /** The spacing accents. */
    static String accents() {
        return LookAlikes.firsts(SPACING);
    }

    private static Map<Character, Integer> consonantsWithTone() {
        Map<Character, Integer> consonants = new HashMap<>();
        for (char letter : BARE_CONSONANTS.toCharArray()) {
            for (int m = 0; m < MARKS.length(); m++) {
                String one = Normalizer.normalize("" + letter + MARKS.charAt(m), Form.NFC);
                if (TONES[m] != 0 && one.length() == 1) {
                    consonants.put(one.charAt(0), m << Character.SIZE | letter);
                }
            }
        }
        return Map.copyOf(consonants);
    }

    private static char[] made() {
        char[] made = new char[VOWELS.length() + 1 << 3];
        for (int i = 0; i < VOWELS.length(); i++) {
            ROWS[VOWELS.charAt(i)] = (byte) (i + 1);
            for (int m = 0; m < MARKS.length(); m++) {
                String one = Normalizer.normalize("" + VOWELS.charAt(i) + MARKS.charAt(m), Form.NFC);
                if (one.length() == 1) {
                    made[i + 1 << 3 | m] = one.charAt(0);
                }
            }
        }
        return made;
    }
}
