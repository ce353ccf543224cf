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

    private static final char FIRST_WITH_TONE = 'À';

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

    /** Whether each word of a text in NFC has its tone mark where this style puts it. */
    boolean isPlaced(String text) {
        char[] letters = text.toCharArray();
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
        for (int at = start; at < end; at++) {
            if (text[at] < FIRST_WITH_TONE) {
                continue;
            }
            int info = CharTable.info(text[at]);
            int tone = CharTable.toneIn(info);
            if (tone != 0
                    && !Letters.takesTheMark(CharTable.codeIn(info))
                    && hasVowelBeside(text, start, at, end)
                    && !SettledMarks.isSettled(text, start, at, end, style)) {
                changed |= placeWord(text, start, at, end, tone, style);
            }
        }
        return changed;
    }

    /** A vowel letter that stands alone has no choice. */
    private static boolean hasVowelBeside(char[] text, int start, int at, int end) {
        return at > start && Letters.isVowel(CharTable.code(text[at - 1]))
                || at + 1 < end && Letters.isVowel(CharTable.code(text[at + 1]));
    }

    /** Rewrites the word around a letter with a tone, if it is a syllable; looks no further than syllables are long. */
    private static boolean placeWord(char[] text, int start, int toneAt, int end, int tone, ToneStyle style) {
        int first = toneAt;
        while (first > start && toneAt - first < LONGEST && isLetter(text[first - 1])) {
            first--;
        }
        int last = toneAt + 1;
        while (last < end && last - first <= LONGEST && isLetter(text[last])) {
            last++;
        }
        if (last - first > LONGEST) {
            return false;
        }
        long letters = 0;
        for (int i = first; i < last; i++) {
            int info = CharTable.info(text[i]);
            if (CharTable.codeIn(info) == 0 || (CharTable.toneIn(info) != 0 && i != toneAt)) {
                return false;
            }
            letters = SyllableKey.append(letters, CharTable.codeIn(info));
        }
        int parts = SyllableParts.find(letters, last - first, toneAt - first, tone);
        if (parts < 0) {
            return false;
        }
        int place = last - SyllableParts.markFromEnd(parts, style);
        if (place == toneAt) {
            return false;
        }
        text[toneAt] = Letters.withTone(text[toneAt], 0);
        text[place] = Letters.withTone(text[place], tone);
        return true;
    }

    /** Letters, digits and lone marks make a word; a word of others than Vietnamese letters is no syllable. */
    private static boolean isLetter(char c) {
        int kind = CharTable.kind(c);
        return kind == CharTable.LETTER || kind == CharTable.DIGIT;
    }
}
