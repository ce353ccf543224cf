package org.sukien.text;

import java.util.List;
import java.util.Set;

/**
 * Rules of tone placement as they were published, each put into code by its words alone, without the tables of the
 * library: from the letters of a word in small letters and without tone to the index of the marked letter.
 */
final class PublishedToneRules {
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final Set<Character> WITH_SIGNS = Set.of('ă', 'â', 'ê', 'ô', 'ơ');

    private PublishedToneRules() {}

    /**
     * The old style: help.launchpad.net/Translations/Vietnamese/Spelling, "Quy ước bỏ dấu tiếng Việt". A word is consonants, vowels
     * and a last consonant, where qu and gi count as consonants. The mark stands on the last vowel before a last consonant;
     * else on the last but one; with two exceptions, uơ and uê.
     */
    static int old(String letters) {
        int start = vowelsStart(letters);
        int end = vowelsEnd(letters, start);
        String vowels = letters.substring(start, end);
        boolean last = end < letters.length() || vowels.length() == 1 || vowels.equals("uơ") || vowels.equals("uê");
        return last ? end - 1 : end - 2;
    }

    /**
     * The new style: lehboi.github.io/kinh-nghiem/chu-viet/ghi-dau-thanh-1, "Ghi dấu thanh trong chữ Việt". The mark stands on the last vowel if that is ă, â, ê,
     * ô or ơ, or if the last two are oa, oe or uy; else on the last but one; the i of gi and the u of qu don't count. Where
     * one vowel stands, it is marked, and before a last consonant "oo" is marked as the old rule says: this rule's list
     * has no such word.
     */
    static int modern(String letters) {
        int start = vowelsStart(letters);
        int end = vowelsEnd(letters, start);
        String vowels = letters.substring(start, end);
        String lastTwo = vowels.substring(Math.max(0, vowels.length() - 2));
        boolean last = vowels.length() == 1
                || WITH_SIGNS.contains(vowels.charAt(vowels.length() - 1))
                || List.of("oa", "oe", "uy", "oo").contains(lastTwo);
        return last ? end - 1 : end - 2;
    }

    /**
     * The new style: Quyết định 1989/QĐ-BGDĐT of 25 May 2018, Art. 8. The mark stands with the letter of the main vowel; of
     * ia, ua, ưa with the first; of iê, yê, uô, ươ with the second.
     */
    static int decreed(Syllable syllable) {
        boolean shared = syllable.onset().equals("gi") && syllable.nucleus().startsWith("i");
        int nucleus =
                (shared ? 1 : syllable.onset().length()) + syllable.glide().length();
        boolean second = List.of("iê", "yê", "uô", "ươ").contains(syllable.nucleus());
        return nucleus + (second || syllable.nucleus().equals("oo") ? 1 : 0);
    }

    /** "gi" and "qu" are consonants, save that the i of "gìn" is its vowel. */
    private static int vowelsStart(String letters) {
        int at = 0;
        while (!isVowel(letters, at)) {
            at++;
        }
        boolean consonant = letters.startsWith("gi") || letters.startsWith("qu");
        return consonant && isVowel(letters, at + 1) ? at + 1 : at;
    }

    private static int vowelsEnd(String letters, int start) {
        int at = start;
        while (isVowel(letters, at)) {
            at++;
        }
        return at;
    }

    private static boolean isVowel(String letters, int at) {
        return at < letters.length() && VOWELS.indexOf(letters.charAt(at)) >= 0;
    }
}
