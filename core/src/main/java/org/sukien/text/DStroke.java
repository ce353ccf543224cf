package org.sukien.text;

/** Letters that look like đ and are others: eth (U+00D0, U+00F0) and the African d (U+0189) with its small form (U+0256). */
final class DStroke {
    /** The four letters. */
    static final String ALL = "ÐƉðɖ";

    private static final int LONGEST_ACRONYM = 6;
    private static final int CONSONANTS_OF_AN_ACRONYM = 3;

    private DStroke() {}

    /** The Vietnamese letter that a character stands for, or 0. */
    static char plain(char c) {
        return switch (c) {
            case 'Ð', 'Ɖ' -> 'Đ';
            case 'ð', 'ɖ' -> 'đ';
            default -> 0;
        };
    }

    /**
     * Whether a word without its eths is one that only Vietnamese writes, though it is no syllable: one with a letter that
     * no other language has ("Đăk", "Đắk"), or an acronym ("HĐND", "NLĐO"): capitals without a vowel, or with three
     * consonants in a row. "Guðrún" and "Ð" alone are none.
     */
    static boolean isVietnamese(char[] word, int length) {
        int vowels = 0;
        int capitals = 0;
        int row = 0;
        int longest = 0;
        for (int i = 0; i < length; i++) {
            char c = word[i];
            if ((c >= 0x1EA0 && c <= 0x1EF9) || "ăĂơƠưƯ".indexOf(c) >= 0) {
                return true;
            }
            boolean vowel = Letters.isVowel(CharTable.code(c));
            vowels += vowel ? 1 : 0;
            capitals += CharTable.isUpper(c) ? 1 : 0;
            row = vowel ? 0 : row + 1;
            longest = Math.max(longest, row);
        }
        return capitals == length
                && length > 1
                && length <= LONGEST_ACRONYM
                && (vowels == 0 || longest >= CONSONANTS_OF_AN_ACRONYM);
    }
}
