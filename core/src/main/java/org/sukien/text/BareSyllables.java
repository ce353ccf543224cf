package org.sukien.text;

import java.util.HashMap;
import java.util.Map;

/** The spellings that well-formed syllables have without any diacritics: "duong" for "đường" and "dượng". */
final class BareSyllables {
    private static final int LONGEST = 7;
    /** What may have stood where a letter was lost: any vowel, or đ. */
    private static final String LOST = "aeiouyd";

    private static final LongTable ALL = all();

    private BareSyllables() {}

    /** Whether a word of small letters a to z is one. */
    static boolean contains(CharSequence word) {
        return word.length() <= LONGEST && ALL.get(Letters.pack(word)) >= 0;
    }

    /** Whether a word of small letters is one with some vowel or d at each place where {@code lost} stands. */
    static boolean containsWith(String word, char lost, int most) {
        int at = word.indexOf(lost);
        if (at < 0) {
            return contains(word);
        }
        if (word.length() > LONGEST || word.chars().filter(c -> c == lost).count() > most) {
            return false;
        }
        for (int i = 0; i < LOST.length(); i++) {
            if (containsWith(word.substring(0, at) + LOST.charAt(i) + word.substring(at + 1), lost, most)) {
                return true;
            }
        }
        return false;
    }

    private static LongTable all() {
        Map<Long, Integer> spellings = new HashMap<>();
        Syllable.all().forEach(syllable -> {
            StringBuilder bare = new StringBuilder();
            for (char c : syllable.toString().toCharArray()) {
                bare.append(Letters.plain(c));
            }
            spellings.put(Letters.pack(bare), 0);
        });
        return new LongTable(spellings);
    }
}
