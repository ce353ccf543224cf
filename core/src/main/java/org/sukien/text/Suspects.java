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

    private static final int CHARS = 1 << Character.SIZE;
    private static final String SPACES = "\u00a0\u1680\u202f\u205f\u3000";
    private static final String INVISIBLES = "\u00ad\u2060\ufeff";
    private static final byte[] TABLE = table();

    private Suspects() {}

    static int of(char c) {
        return TABLE[c];
    }

    /** All that is suspected of any character of a text. */
    static int in(String text) {
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            all |= TABLE[text.charAt(i)];
        }
        return all & 0xFF;
    }

    /** The same of the first characters of an array. */
    static int in(char[] text, int length) {
        int all = 0;
        for (int i = 0; i < length; i++) {
            all |= TABLE[text[i]];
        }
        return all & 0xFF;
    }

    private static byte[] table() {
        byte[] table = new byte[CHARS];
        for (int i = 0; i < CHARS; i++) {
            table[i] = (byte) (ComposeStep.isSettled((char) i) ? 0 : UNCOMPOSED);
        }
        for (char c = 0; c < 0x1F00; c++) {
            table[c] |= (byte) (CharTable.tone(c) != 0 ? TONE : 0);
        }
        for (char c = '\u2000'; c <= '\u200a'; c++) {
            table[c] |= SPACE;
        }
        for (char c = '\u200b'; c <= '\u200f'; c++) {
            table[c] |= INVISIBLE;
        }
        for (char c = 0xFF21; c <= 0xFF5A; c++) {
            table[c] |= (byte) (LookAlikes.isFullWidth(c) ? LETTER : 0);
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

    private static void add(byte[] table, String characters, int suspicion) {
        for (char c : characters.toCharArray()) {
            table[c] |= (byte) suspicion;
        }
    }
}
