package org.sukien.text;

/**
 * For each character the steps of {@link NormalizationStep} that may want to change it, or what stands beside it: a text
 * in which none is wanted passes after one look at each character.
 */
final class Suspects {
    static final int ENTITY = 1;
    static final int SPACE = 2;
    static final int INVISIBLE = 4;
    static final int UNCOMPOSED = 8;
    /** A letter that has a part in words to put right: eths, look-alikes, marks, consonants with a tone. */
    static final int LETTER = 16;

    static final int ACCENT = 32;
    static final int QUOTE_OR_DASH = 64;
    /** A vowel with a tone. */
    static final int TONE = 128;
    /** A tone on a vowel that no style marks, see {@link PlaceStep}. */
    static final int PLACE = 256;

    private static final int CHARS = 1 << Character.SIZE;
    private static final String SPACES = "\u00a0\u1680\u202f\u205f\u3000";
    private static final String INVISIBLES = "\u00ad\u2060\ufeff";
    /** The {@link OddTones} of each character, and above them its suspicions. */
    private static final int[] TABLE = table();

    private Suspects() {}

    static int of(char c) {
        return TABLE[c] >>> OddTones.BITS;
    }

    /** All that is suspected of any character of a text. */
    static int in(String text) {
        int all = 0;
        int odd = 0;
        int last = TABLE[' '];
        int pair = last & last << 1;
        int pairBefore = pair;
        for (int i = 0; i < text.length(); i++) {
            int entry = TABLE[text.charAt(i)];
            int twoBack = pairBefore;
            pairBefore = pair;
            pair = entry & last << 1;
            odd |= pair & twoBack << 2;
            all |= entry;
            last = entry;
        }
        odd |= TABLE[' '] & last << 1 & pairBefore << 2;
        return found(all, odd);
    }

    /** The same of the first characters of an array. */
    static int in(char[] text, int length) {
        int all = 0;
        int odd = 0;
        int last = TABLE[' '];
        int pair = last & last << 1;
        int pairBefore = pair;
        for (int i = 0; i < length; i++) {
            int entry = TABLE[text[i]];
            int twoBack = pairBefore;
            pairBefore = pair;
            pair = entry & last << 1;
            odd |= pair & twoBack << 2;
            all |= entry;
            last = entry;
        }
        odd |= TABLE[' '] & last << 1 & pairBefore << 2;
        return found(all, odd);
    }

    private static int found(int all, int odd) {
        return all >>> OddTones.BITS | ((odd & OddTones.FOUND) != 0 ? PLACE : 0);
    }

    private static int[] table() {
        int[] table = new int[CHARS];
        for (int i = 0; i < CHARS; i++) {
            table[i] = ComposeStep.isSettled((char) i) ? 0 : UNCOMPOSED;
        }
        for (char c = 0; c < 0x1F00; c++) {
            table[c] |= CharTable.tone(c) != 0 ? TONE : 0;
        }
        for (char c = '\u2000'; c <= '\u200a'; c++) {
            table[c] |= SPACE;
        }
        for (char c = '\u200b'; c <= '\u200f'; c++) {
            table[c] |= INVISIBLE;
        }
        for (char c = 0xFF21; c <= 0xFF5A; c++) {
            table[c] |= LookAlikes.isFullWidth(c) ? LETTER : 0;
        }
        add(table, SPACES, SPACE);
        add(table, INVISIBLES, INVISIBLE);
        add(table, MarkTable.marks() + DStroke.ALL + LookAlikes.all() + LookAlikes.MATHEMATICAL, LETTER);
        MarkTable.consonants().forEach(c -> table[c] |= LETTER);
        add(table, MarkTable.accents(), ACCENT);
        add(table, PunctuationStep.all(), QUOTE_OR_DASH);
        add(table, "&", ENTITY);
        for (int i = 0; i < CHARS; i++) {
            table[i] = table[i] << OddTones.BITS | OddTones.of((char) i);
        }
        return table;
    }

    private static void add(int[] table, String characters, int suspicion) {
        for (char c : characters.toCharArray()) {
            table[c] |= suspicion;
        }
    }
}
