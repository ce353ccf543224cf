package org.sukien.text;

import java.text.Normalizer;

/**
 * The letters of Vietnamese by code, tone and case, the other way round than {@link CharTable} reads them: the code of
 * "ă", the heavy tone and "capital" make "Ặ". Words of up to ten letters are packed six bits a letter, as in {@link
 * SyllableKey}.
 */
final class Letters {
    /** Bits of one packed letter. */
    static final int BITS = 6;

    private static final String VOWELS = "aăâeêioôơuưy";
    /** By code: the letters of {@link CharTable} without their marks. */
    private static final String PLAIN = " aaabcddeefghijklmnooopqrstuuvwxyz0123456789";

    private static final int D_WITH_STROKE = CharTable.code('đ');
    private static final int CODES = 64;
    private static final int TONES = 8;
    private static final char[] LETTERS = letters();
    private static final long VOWEL_CODES = codes(VOWELS);
    private static final long MARKED_CODES = codes("ăâêôơ");

    private Letters() {}

    /** The letter of the same base and case with another tone; what takes no tone stays as it is. */
    static char withTone(char c, int tone) {
        char changed = LETTERS[index(CharTable.code(c), tone, CharTable.isUpper(c))];
        return changed == 0 ? c : changed;
    }

    /** Whether a letter's code is that of a vowel. */
    static boolean isVowel(int code) {
        return (VOWEL_CODES >>> code & 1) != 0;
    }

    /** Whether a letter's code is that of ă, â, ê, ô or ơ: no rhyme has two of them, and both styles mark the one. */
    static boolean takesTheMark(int code) {
        return (MARKED_CODES >>> code & 1) != 0;
    }

    /** The small letter; Eth and D with tail, which look like Đ, give đ. */
    static char small(char c) {
        char small = Character.toLowerCase(c);
        return small > 0x7F && CharTable.code(small) == D_WITH_STROKE ? 'đ' : small;
    }

    /** A small letter without any diacritics: "a" for "ặ", "d" for "đ", "u" for "ü"; what is no such letter stays. */
    static char plain(char c) {
        int code = CharTable.code(c);
        if (code != 0) {
            return PLAIN.charAt(code);
        }
        String parts = Character.isLetter(c) ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD) : "";
        boolean marked = parts.length() > 1 && Character.getType(parts.charAt(1)) == Character.NON_SPACING_MARK;
        return marked ? parts.charAt(0) : c;
    }

    /** The code of a letter in small case and without a tone. */
    static int code(char c) {
        return CharTable.code(c);
    }

    /** A word's letters, without case and tone, in one number. */
    static long pack(CharSequence letters) {
        long packed = 0;
        for (int i = 0; i < letters.length(); i++) {
            packed = SyllableKey.append(packed, CharTable.code(letters.charAt(i)));
        }
        return packed;
    }

    private static int index(int code, int tone, boolean upper) {
        return (code * TONES + tone) * 2 + (upper ? 1 : 0);
    }

    /** Vietnamese letters lie below U+1F00; the table of characters is read backwards. */
    private static char[] letters() {
        char[] letters = new char[CODES * TONES * 2];
        for (char c = 'A'; c < 0x1F00; c++) {
            int code = CharTable.code(c);
            if (code != 0 && isVowelLetter(code)) {
                letters[index(code, CharTable.tone(c), CharTable.isUpper(c))] = c;
            }
        }
        return letters;
    }

    private static boolean isVowelLetter(int code) {
        return VOWELS.chars().anyMatch(v -> CharTable.code((char) v) == code);
    }

    private static long codes(String letters) {
        long codes = 0;
        for (int i = 0; i < letters.length(); i++) {
            codes |= 1L << CharTable.code(letters.charAt(i));
        }
        return codes;
    }
}
