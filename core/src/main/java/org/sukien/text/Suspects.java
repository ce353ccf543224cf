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
    private static final int SUSPICIONS = 0xFF;
    private static final int CLASS_SHIFT = 8;
    private static final int CLASS_BITS = 4;
    /** The suspicions of each character, and above them its class in {@link PlaceStep#CLASSES}. */
    private static final short[] TABLE = table();
    /** Of four classes in a row, whether they show a tone in a wrong place. */
    private static final boolean[] ODD = odd();

    private Suspects() {}

    static int of(char c) {
        return TABLE[c] & SUSPICIONS;
    }

    /** All that is suspected of any character of a text. */
    static int in(String text) {
        int all = 0;
        int last = 0;
        boolean odd = false;
        for (int i = 0; i < text.length(); i++) {
            int entry = TABLE[text.charAt(i)];
            all |= entry;
            last = (last << CLASS_BITS | entry >> CLASS_SHIFT) & 0xFFFF;
            odd |= ODD[last];
        }
        return all & SUSPICIONS | (odd || ODD[last << CLASS_BITS & 0xFFFF] ? PLACE : 0);
    }

    /** The same of the first characters of an array. */
    static int in(char[] text, int length) {
        int all = 0;
        int last = 0;
        boolean odd = false;
        for (int i = 0; i < length; i++) {
            int entry = TABLE[text[i]];
            all |= entry;
            last = (last << CLASS_BITS | entry >> CLASS_SHIFT) & 0xFFFF;
            odd |= ODD[last];
        }
        return all & SUSPICIONS | (odd || ODD[last << CLASS_BITS & 0xFFFF] ? PLACE : 0);
    }

    private static boolean[] odd() {
        boolean[] odd = new boolean[CHARS];
        for (int row = 0; row < CHARS; row++) {
            odd[row] = PlaceStep.isOdd(
                    PlaceStep.CLASSES.charAt(row >> 3 * CLASS_BITS),
                    PlaceStep.CLASSES.charAt(row >> 2 * CLASS_BITS & 0xF),
                    PlaceStep.CLASSES.charAt(row >> CLASS_BITS & 0xF),
                    PlaceStep.CLASSES.charAt(row & 0xF));
        }
        return odd;
    }

    private static short[] table() {
        short[] table = new short[CHARS];
        for (int i = 0; i < CHARS; i++) {
            table[i] = (short) (ComposeStep.isSettled((char) i) ? 0 : UNCOMPOSED);
        }
        for (char c = 0; c < 0x1F00; c++) {
            table[c] |= (short) (CharTable.tone(c) != 0 ? TONE : 0);
        }
        for (int i = 0; i < CHARS; i++) {
            table[i] |= (short) (PlaceStep.classOf((char) i) << CLASS_SHIFT);
        }
        for (char c = '\u2000'; c <= '\u200a'; c++) {
            table[c] |= SPACE;
        }
        for (char c = '\u200b'; c <= '\u200f'; c++) {
            table[c] |= INVISIBLE;
        }
        for (char c = 0xFF21; c <= 0xFF5A; c++) {
            table[c] |= (short) (LookAlikes.isFullWidth(c) ? LETTER : 0);
        }
        add(table, SPACES, SPACE);
        add(table, INVISIBLES, INVISIBLE);
        add(table, MarkTable.marks() + DStroke.ALL + LookAlikes.all() + LookAlikes.MATHEMATICAL, LETTER);
        MarkTable.consonants().forEach(c -> table[c] |= LETTER);
        add(table, MarkTable.accents(), ACCENT);
        add(table, PunctuationStep.all(), QUOTE_OR_DASH);
        add(table, "&", ENTITY);
        return table;
    }

    private static void add(short[] table, String characters, int suspicion) {
        for (char c : characters.toCharArray()) {
            table[c] |= (short) suspicion;
        }
    }
}
