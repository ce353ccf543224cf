package org.sukien.text;

/**
 * The two published ways of placing the tone mark where a syllable ends in oa, oe or uy: {@link #OLD} writes "hòa, khỏe,
 * thúy", {@link #NEW} writes "hoà, khoẻ, thuý". All other syllables have one place in both: "quý", "già", "hoàn", "thuở".
 *
 * <p>{@code NEW.place("Hòa")} is "Hoà", {@code OLD.place("HOẢ")} is "HỎA". A mark on a letter where neither style puts it
 * is put right, too: "qúy" becomes "quý". A word that is no well-formed syllable ("Zoà", "Kroá", "hoà3") stays as it is.
 * Letters never change in number or case, so offsets stay.
 *
 * <p>Text is read in NFC. Units: UTF-16 code units. Immutable and thread-safe. Sources: the new style is Quyết định
 * 1989/QĐ-BGDĐT of 25 May 2018, Art. 8; the old one is the rule of the Vietnamese translators of Launchpad (the last
 * vowel before a final consonant, else the last but one; uê and uơ at the last; qu and gi are consonants). Known
 * weakness: a foreign name that reads like a syllable is rewritten like one.
 */
public enum ToneStyle {
    /** "hòa, khỏe, thúy": most newspapers. */
    OLD,
    /** "hoà, khoẻ, thuý": schoolbooks, the letter that sounds. */
    NEW;

    /** The most letters that a syllable has: "nghiêng". */
    private static final int LONGEST = 7;

    /**
     * Whether each word of a text's range has its tone mark where this style puts it. Words that are no syllables count as
     * placed.
     *
     * @param text a text in NFC
     * @param start first code unit of the range
     * @param end after its last code unit
     */
    public boolean isPlaced(CharSequence text, int start, int end) {
        char[] letters = new char[end - start];
        for (int i = start; i < end; i++) {
            letters[i - start] = text.charAt(i);
        }
        return !place(letters, 0, letters.length, this);
    }

    /** The word, or every word of the text, with its tone mark in this style; the given string itself if nothing changes. */
    public String place(String word) {
        char[] letters = word.toCharArray();
        return place(letters, 0, letters.length, this) ? new String(letters) : word;
    }

    /** Rewrites the words of a range in place; says whether that changed one. */
    static boolean place(char[] text, int start, int end, ToneStyle style) {
        boolean changed = false;
        int at = start;
        while (at < end) {
            int info = CharTable.info(text[at]);
            if (!isLetter(info)) {
                at++;
                continue;
            }
            long letters = 0;
            int toneAt = -1;
            int tones = 0;
            int first = at;
            do {
                int code = CharTable.codeIn(info);
                letters = code == 0 || at - first >= LONGEST ? -1 : append(letters, code);
                if (CharTable.toneIn(info) != 0) {
                    toneAt = at;
                    tones++;
                }
                at++;
                info = at < end ? CharTable.info(text[at]) : 0;
            } while (isLetter(info));
            if (tones == 1 && letters >= 0) {
                changed |= move(text, first, at, toneAt, letters, style);
            }
        }
        return changed;
    }

    /** Letters, digits and lone marks make a word; a word of others than Vietnamese letters is no syllable. */
    private static boolean isLetter(int info) {
        int kind = CharTable.kindIn(info);
        return kind == CharTable.LETTER || kind == CharTable.DIGIT;
    }

    private static long append(long letters, int code) {
        return letters < 0 ? letters : SyllableKey.append(letters, code);
    }

    private static boolean move(char[] text, int first, int end, int toneAt, long letters, ToneStyle style) {
        boolean alone =
                (toneAt == first || !isVowel(text[toneAt - 1])) && (toneAt + 1 == end || !isVowel(text[toneAt + 1]));
        if (alone) {
            return false; // one vowel letter, no choice
        }
        int tone = CharTable.tone(text[toneAt]);
        int parts = SyllableParts.find(letters, end - first, toneAt - first, tone);
        if (parts < 0) {
            return false;
        }
        int place = end - SyllableParts.markFromEnd(parts, style);
        if (place == toneAt) {
            return false;
        }
        text[toneAt] = Letters.withTone(text[toneAt], 0);
        text[place] = Letters.withTone(text[place], tone);
        return true;
    }

    private static boolean isVowel(char c) {
        return Letters.isVowel(CharTable.code(c));
    }
}
