package org.sukien.text.legacy;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/**
 * One legacy encoding: what each byte is alone, what it makes of the letter before it, and the bytes of each character.
 * In VNI the byte 0xF8 after "a" makes "à"; alone it is nothing.
 *
 * <p>Immutable and thread-safe once built.
 */
final class CodePage {
    /** No character. */
    static final char NONE = '\uFFFD';

    private static final int REACH = 0x2200;
    private static final int LENGTH_SHIFT = 24;
    private static final String BASES = "AEIOUYaeiouy";
    private static final String SHAPED = "ĂÂÊÔƠƯăâêôơư";
    private static final String TONE_MARKS = "\u0300\u0301\u0309\u0303\u0323";
    private static final String LETTERS = letters();

    private final char[] alone;
    private final boolean escapes;
    private final Map<Integer, Character> joined = new HashMap<>();
    private final boolean[] mark = new boolean[0x100];
    private final boolean[] base = new boolean[REACH];
    /** A character's bytes, the first one lowest, and above them their number; 0 where it has none. */
    private final int[] bytes = new int[REACH];

    private CodePage(char[] alone, boolean escapes) {
        this.alone = alone;
        this.escapes = escapes;
        for (int b = 0; b < alone.length; b++) {
            if (alone[b] != NONE && bytes[alone[b]] == 0) {
                bytes[alone[b]] = 1 << LENGTH_SHIFT | b;
            }
        }
    }

    /** How an encoding writes the marks that its letters don't carry by themselves. */
    enum Marks {
        /** It has none: every letter is a byte. */
        NONE(""),
        /** None, but a capital and the same letter small with a tone are read as one: "Aà" is "À". */
        SMALL_TONES(""),
        /** The five combining tones among its bytes. */
        TONES(""),
        /** A byte for each combination, then the marks it stands for. */
        VNI("ø\u0300 ù\u0301 û\u0309 õ\u0303 ï\u0323 â\u0302 à\u0302\u0300 á\u0302\u0301 å\u0302\u0309 ã\u0302\u0303"
                + " ä\u0302\u0323 ê\u0306 è\u0306\u0300 é\u0306\u0301 ú\u0306\u0309 ü\u0306\u0303 ë\u0306\u0323"),
        /** Signs of ASCII; "*" is an older "+". */
        VIQR("^\u0302 (\u0306 +\u031B *\u031B `\u0300 '\u0301 ?\u0309 ~\u0303 .\u0323");

        private final String list;

        Marks(String list) {
            this.list = list;
        }
    }

    static CodePage of(char[] alone, Marks marks) {
        CodePage page = new CodePage(alone, marks == Marks.VIQR);
        switch (marks) {
            case NONE -> {}
            case SMALL_TONES -> page.joinSmallTones();
            case TONES -> page.joinTones();
            case VNI -> page.joinMarks(Marks.VNI.list, true);
            case VIQR -> {
                page.joinMarks(Marks.VIQR.list, false);
                for (String d : new String[] {"ddđ", "dDđ", "DDĐ", "DdĐ", "d-đ", "D-Đ"}) {
                    page.join(d.charAt(0), d.charAt(1), d.charAt(2));
                }
            }
        }
        return page;
    }

    /** All Vietnamese letters beyond ASCII, 134 of them, capitals first. */
    static String vietnamese() {
        return LETTERS;
    }

    /** The character of a byte by itself, or {@link #NONE}. */
    char alone(int b) {
        return alone[b];
    }

    /** The letter that a byte makes of the one before it, or {@link #NONE}. */
    char join(char before, int b) {
        if (!mark[b]) {
            return NONE;
        }
        return joined.getOrDefault(before << 8 | b, NONE);
    }

    /** Whether a byte is a mark that may follow a letter. */
    boolean isMark(int b) {
        return mark[b];
    }

    /** Whether a mark may follow the character. */
    boolean takesMarks(char c) {
        return c < REACH && base[c];
    }

    /** Whether a byte is its character whatever follows it, and that character. */
    boolean isPlain(int b) {
        char c = alone[b];
        return c != NONE && !takesMarks(c) && !(escapes && c == '\\');
    }

    /** Whether a backslash takes a sign its meaning as a mark. */
    boolean escapes() {
        return escapes;
    }

    /** The bytes of a character, the first lowest, or 0. */
    int bytes(char c) {
        return c < REACH ? bytes[c] : 0;
    }

    /** How many bytes are in what {@link #bytes} says. */
    static int count(int bytes) {
        return bytes >>> LENGTH_SHIFT;
    }

    private void joinTones() {
        for (int b = 0x80; b < alone.length; b++) {
            if (Character.getType(alone[b]) == Character.NON_SPACING_MARK) {
                for (char letter : alone) {
                    String one = letter >= 'A' ? Normalizer.normalize("" + letter + alone[b], Form.NFC) : "";
                    if (one.length() == 1) {
                        join(letter, b, one.charAt(0));
                    }
                }
            }
        }
    }

    /** Only for reading: bytes are given to characters before. */
    private void joinSmallTones() {
        for (int b = 0x80; b < alone.length; b++) {
            String parts = Normalizer.normalize("" + alone[b], Form.NFD);
            char capital = Character.toUpperCase(alone[b]);
            char small = bare(parts);
            if (small != alone[b] && (BASES + SHAPED).indexOf(small) >= 0) {
                mark[b] = true;
                base[Character.toUpperCase(small)] = true;
                joined.put(Character.toUpperCase(small) << 8 | b, capital);
            }
        }
    }

    /** A letter in decomposed form without its tone. */
    private static char bare(String parts) {
        StringBuilder letter = new StringBuilder();
        for (char c : parts.toCharArray()) {
            if (TONE_MARKS.indexOf(c) < 0) {
                letter.append(c);
            }
        }
        return Normalizer.normalize(letter, Form.NFC).charAt(0);
    }

    /** First all marks on plain letters, then on â, ă and their kin, so that each letter's shortest and usual form comes first. */
    private void joinMarks(String list, boolean cased) {
        for (String letters : new String[] {BASES, SHAPED}) {
            for (char letter : letters.toCharArray()) {
                for (String entry : list.split(" ", -1)) {
                    char sign = entry.charAt(0);
                    String one = Normalizer.normalize(letter + entry.substring(1), Form.NFC);
                    if (one.length() == 1 && LETTERS.indexOf(one.charAt(0)) >= 0) {
                        char capital = Character.toUpperCase(sign);
                        boolean upper = cased && Character.isUpperCase(letter);
                        join(letter, upper ? capital : sign, one.charAt(0));
                        join(letter, upper ? sign : capital, one.charAt(0));
                    }
                }
            }
        }
    }

    private void join(char letter, int b, char one) {
        mark[b] = true;
        base[letter] = true;
        joined.put(letter << 8 | b, one);
        int before = bytes[letter];
        int count = count(before);
        if (bytes[one] == 0 && count > 0) {
            bytes[one] = count + 1 << LENGTH_SHIFT | before & (1 << LENGTH_SHIFT) - 1 | b << 8 * count;
        }
    }

    private static String letters() {
        StringBuilder all = new StringBuilder("ĐĂÂÊÔƠƯ");
        for (char letter : (BASES.substring(0, 6) + SHAPED.substring(0, 6)).toCharArray()) {
            for (char tone : TONE_MARKS.toCharArray()) {
                all.append(Normalizer.normalize("" + letter + tone, Form.NFC));
            }
        }
        return all + all.toString().toLowerCase(java.util.Locale.ROOT);
    }
}
