package org.sukien.text;

import java.util.Arrays;

/**
 * Tells at a glance of most words that their tone mark stands where it should: by the vowels around it, whether a
 * consonant follows them, and whether q or gi stands before. What it doesn't settle has to be taken apart, as "quý" with
 * the mark on its u has; "của" and "hoàn" need not. Stateless and thread-safe.
 */
final class SettledMarks {
    private static final int MOST_VOWELS = 3;
    /** The vowels, and none. */
    private static final int LETTERS = 13;

    private static final int Q = Letters.code('q');
    private static final int G = Letters.code('g');
    private static final int I = Letters.code('i');
    private static final int AFTER_Q = 2;
    private static final byte[] NUMBERS = numbers();
    /** A bit for each style, and after q; set where no rhyme wants the mark elsewhere. */
    private static final byte[] SETTLED = settled();

    private SettledMarks() {}

    /** Whether no reading of the word around a vowel with a tone would move its mark. */
    static boolean isSettled(char[] text, int start, int at, int end, ToneStyle style) {
        int first = at;
        while (first > start && Letters.isVowel(CharTable.code(text[first - 1]))) {
            first--;
        }
        int last = at + 1;
        while (last < end && Letters.isVowel(CharTable.code(text[last]))) {
            last++;
        }
        int before = first > start ? CharTable.code(text[first - 1]) : 0;
        if (before == G && CharTable.code(text[first]) == I && last - first > 1) {
            boolean onset = first - 1 == start || CharTable.kind(text[first - 2]) != CharTable.LETTER;
            if (!onset || at == first || Letters.takesTheMark(CharTable.code(text[first + 1]))) {
                return false; // whether the i belongs to the onset alone is a question of its own
            }
            first++;
        }
        if (last - first > MOST_VOWELS) {
            return false;
        }
        int vowels = 0;
        for (int i = first; i < last; i++) {
            vowels = vowels * LETTERS + NUMBERS[CharTable.code(text[i])];
        }
        boolean closed = last < end && CharTable.kind(text[last]) == CharTable.LETTER;
        return (SETTLED[index(vowels, at - first, closed)] >> bit(style, before == Q) & 1) != 0;
    }

    private static int index(int vowels, int marked, boolean closed) {
        return (vowels * MOST_VOWELS + marked) * 2 + (closed ? 1 : 0);
    }

    private static int bit(ToneStyle style, boolean afterQ) {
        return style.ordinal() + (afterQ ? AFTER_Q : 0);
    }

    private static byte[] numbers() {
        byte[] numbers = new byte[64];
        byte count = 0;
        for (int code = 0; code < numbers.length; code++) {
            if (Letters.isVowel(code)) {
                numbers[code] = ++count;
            }
        }
        return numbers;
    }

    private static byte[] settled() {
        byte[] settled = new byte[LETTERS * LETTERS * LETTERS * MOST_VOWELS * 2];
        Arrays.fill(settled, (byte) -1);
        for (Rhyme rhyme : SyllableParts.rhymes()) {
            String letters = rhyme.spelling();
            int count = 0;
            int vowels = 0;
            while (count < letters.length() && Letters.isVowel(CharTable.code(letters.charAt(count)))) {
                vowels = vowels * LETTERS + NUMBERS[CharTable.code(letters.charAt(count++))];
            }
            for (ToneStyle style : ToneStyle.values()) {
                for (int marked = 0; marked < count && count <= MOST_VOWELS; marked++) {
                    if (marked != rhyme.marked(style)) {
                        settled[index(vowels, marked, count < letters.length())] &=
                                (byte) ~(1 << bit(style, rhyme.isAfterQ()));
                    }
                }
            }
        }
        return settled;
    }
}
