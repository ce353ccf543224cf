package org.sukien.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds onset and rhyme of a word whose letters are packed in one number: look-ups in two small tables. "giếng" is "gi"
 * and "iêng", which share their i; so do "gi" and "i" in "gì".
 *
 * <p>"gia" with a mark is "gi" and "a" ("già"), save that "gịa" of "giặt gịa" is "gi" and "ia": no other word of the
 * language has that rhyme after "gi".
 */
final class SyllableParts {
    /** Answers that are no pair of parts. */
    static final int NO_VOWEL = -1;

    static final int NO_ONSET = -2;
    static final int NO_RHYME = -3;
    static final int NO_MATCH = -4;

    private static final int LONGEST = 7;
    private static final int RHYME_SHIFT = 8;
    private static final long MASK = (1 << Letters.BITS) - 1;
    private static final int Q = Letters.code('q');
    private static final int G = Letters.code('g');
    private static final int I = Letters.code('i');
    private static final int A = Letters.code('a');
    private static final int E = Letters.code('ê');
    private static final int HEAVY = Tone.NANG.number();

    private static final List<Onset> ONSETS = Onset.all();
    private static final List<Rhyme> RHYMES = Rhyme.all();
    private static final LongTable ONSET_NUMBERS = onsetNumbers();
    private static final LongTable RHYME_NUMBERS = rhymeNumbers(false);
    private static final LongTable RHYME_NUMBERS_AFTER_Q = rhymeNumbers(true);
    private static final boolean[][] MATCHES = matches();
    private static final int[] LENGTHS =
            RHYMES.stream().mapToInt(rhyme -> rhyme.spelling().length()).toArray();
    private static final int[] OLD_MARKS = marks(ToneStyle.OLD);
    private static final int[] NEW_MARKS = marks(ToneStyle.NEW);

    private SyllableParts() {}

    static List<Onset> onsets() {
        return ONSETS;
    }

    static List<Rhyme> rhymes() {
        return RHYMES;
    }

    /** The onset of this spelling, or null. */
    static Onset onset(String spelling) {
        int number = ONSET_NUMBERS.get(Letters.pack(spelling));
        return number < 0 || !ONSETS.get(number).spelling().equals(spelling) ? null : ONSETS.get(number);
    }

    /** The rhyme of this spelling, or null. */
    static Rhyme rhyme(String spelling, boolean afterQ) {
        int number = (afterQ ? RHYME_NUMBERS_AFTER_Q : RHYME_NUMBERS).get(Letters.pack(spelling));
        return number < 0 || !RHYMES.get(number).spelling().equals(spelling) ? null : RHYMES.get(number);
    }

    static Onset onset(int parts) {
        return ONSETS.get(parts & (1 << RHYME_SHIFT) - 1);
    }

    static Rhyme rhyme(int parts) {
        return RHYMES.get(parts >> RHYME_SHIFT);
    }

    /** How many letters before a word's end the tone mark stands: 1 for its last letter. */
    static int markFromEnd(int parts, ToneStyle style) {
        int rhyme = parts >> RHYME_SHIFT;
        return LENGTHS[rhyme] - (style == ToneStyle.OLD ? OLD_MARKS : NEW_MARKS)[rhyme];
    }

    /**
     * The parts of a word.
     *
     * @param letters the word's letters, six bits each
     * @param length how many
     * @param toneAt which of them carries the tone, or -1
     * @param tone the tone's number in {@link CharTable}
     * @return the parts, or one of the negative constants
     */
    static int find(long letters, int length, int toneAt, int tone) {
        if (length > LONGEST) {
            return NO_RHYME;
        }
        int lead = 0;
        while (lead < length && !Letters.isVowel(letter(letters, length, lead))) {
            lead++;
        }
        if (lead == length) {
            return NO_VOWEL;
        }
        int onset = lead;
        int rhyme = lead;
        if (lead == 1 && letter(letters, length, 0) == G && letter(letters, length, 1) == I) {
            onset = 2;
            rhyme = sharesItsI(letters, length, toneAt, tone) ? 1 : 2;
        }
        boolean afterQ = lead == 1 && letter(letters, length, 0) == Q;
        int onsetNumber = ONSET_NUMBERS.get(letters >>> Letters.BITS * (length - onset));
        if (onsetNumber < 0) {
            return NO_ONSET;
        }
        long rest = letters & (1L << Letters.BITS * (length - rhyme)) - 1;
        int rhymeNumber = (afterQ ? RHYME_NUMBERS_AFTER_Q : RHYME_NUMBERS).get(rest);
        if (rhymeNumber < 0) {
            return NO_RHYME;
        }
        return MATCHES[onsetNumber][rhymeNumber] ? rhymeNumber << RHYME_SHIFT | onsetNumber : NO_MATCH;
    }

    /** Whether the i of "gi" is the rhyme's first letter, too: "gì", "gìn", "giếng", "gịa". */
    private static boolean sharesItsI(long letters, int length, int toneAt, int tone) {
        if (length == 2) {
            return true;
        }
        int next = letter(letters, length, 2);
        return !Letters.isVowel(next)
                || (next == E && length > 3)
                || (next == A && length == 3 && toneAt == 1 && tone == HEAVY);
    }

    private static int letter(long letters, int length, int at) {
        return (int) (letters >>> Letters.BITS * (length - 1 - at) & MASK);
    }

    private static LongTable onsetNumbers() {
        Map<Long, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ONSETS.size(); i++) {
            numbers.put(Letters.pack(ONSETS.get(i).spelling()), i);
        }
        return new LongTable(numbers);
    }

    private static LongTable rhymeNumbers(boolean afterQ) {
        Map<Long, Integer> numbers = new HashMap<>();
        for (int i = 0; i < RHYMES.size(); i++) {
            if (RHYMES.get(i).isAfterQ() == afterQ) {
                numbers.put(Letters.pack(RHYMES.get(i).spelling()), i);
            }
        }
        return new LongTable(numbers);
    }

    private static int[] marks(ToneStyle style) {
        return RHYMES.stream().mapToInt(rhyme -> rhyme.marked(style)).toArray();
    }

    private static boolean[][] matches() {
        boolean[][] matches = new boolean[ONSETS.size()][RHYMES.size()];
        for (int o = 0; o < ONSETS.size(); o++) {
            for (int r = 0; r < RHYMES.size(); r++) {
                matches[o][r] = ONSETS.get(o).takes(RHYMES.get(r));
            }
        }
        return matches;
    }
}
