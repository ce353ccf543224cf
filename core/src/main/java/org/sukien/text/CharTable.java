package org.sukien.text;

import java.text.Normalizer.Form;

/**
 * What one character is, looked up in a table: its kind, whether it is a capital, its base letter and its tone. "Ạ" is
 * a letter, a capital, with the code of "a" and the heavy tone; "ặ" has the code of "ă" and the same tone.
 *
 * <p>The table covers the characters below U+2200, which hold all of Vietnamese in NFC and its marks; others are asked of
 * {@link Character}. Stateless, thread-safe. Known weakness: characters outside the basic plane count as symbols, half by
 * half.
 */
public final class CharTable {
    /** Kind: nothing that the tokenizer knows. */
    public static final int OTHER = 0;

    /** Kind: white space, of any width, breaking or not. */
    public static final int SPACE = 1;

    /** Kind: a letter, or a mark that was left without one. */
    public static final int LETTER = 2;

    /** Kind: a digit 0 to 9. */
    public static final int DIGIT = 3;

    /** Kind: punctuation. */
    public static final int PUNCTUATION = 4;

    /** Kind: a line feed or carriage return, or a paragraph separator. */
    public static final int NEWLINE = 5;

    /** Kind: invisible, to be passed over inside a word: soft hyphen, zero-width characters, byte order mark. */
    public static final int IGNORABLE = 6;

    private static final String BASES = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz0123456789";
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";
    private static final int SIZE = 0x2200;
    private static final int KIND = 0x7;
    private static final int UPPER = 0x8;
    private static final int TONE_SHIFT = 4;
    private static final int CODE_SHIFT = 8;
    private static final short[] TABLE = build();

    private CharTable() {}

    /** All that the table says of a character in one number, for loops that ask several things of each. */
    public static int info(char c) {
        return entry(c);
    }

    /** The kind in a character's {@link #info}. */
    public static int kindIn(int info) {
        return info & KIND;
    }

    /** Whether a character's {@link #info} is that of a capital. */
    public static boolean isUpperIn(int info) {
        return (info & UPPER) != 0;
    }

    /** The tone in a character's {@link #info}. */
    public static int toneIn(int info) {
        return (info >> TONE_SHIFT) & 0x7;
    }

    /** The letter's code in a character's {@link #info}. */
    public static int codeIn(int info) {
        return (info >> CODE_SHIFT) & 0x3F;
    }

    /** The kind of a character: one of the constants above. */
    public static int kind(char c) {
        return entry(c) & KIND;
    }

    /** Whether the character is a capital letter. */
    public static boolean isUpper(char c) {
        return (entry(c) & UPPER) != 0;
    }

    /** The tone that the letter carries: 0 level, 1 grave, 2 acute, 3 hook, 4 tilde, 5 dot below. */
    public static int tone(char c) {
        return (entry(c) >> TONE_SHIFT) & 0x7;
    }

    /** The code of the letter without case and tone, 1 to 63, or 0 if it is not one of the Latin and Vietnamese letters and digits. */
    public static int code(char c) {
        return (entry(c) >> CODE_SHIFT) & 0x3F;
    }

    private static int entry(char c) {
        return c < SIZE ? TABLE[c] : slow(c);
    }

    private static short[] build() {
        short[] table = new short[SIZE];
        for (char c = 0; c < SIZE; c++) {
            table[c] = (short) slow(c);
        }
        return table;
    }

    private static int slow(char c) {
        int kind = kindOf(c);
        int entry = kind;
        if (Character.isUpperCase(c)) {
            entry |= UPPER;
        }
        if ((kind == LETTER || kind == DIGIT) && c < SIZE) {
            entry |= letter(c);
        }
        return entry;
    }

    private static int kindOf(char c) {
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000b' || c == '\f') {
            return NEWLINE;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff') {
            return IGNORABLE;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        if (c == '%' || c == '‰') {
            return OTHER; // signs of a number, whatever Unicode calls them
        }
        int type = Character.getType(c);
        if (Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return LETTER;
        }
        return switch (type) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> PUNCTUATION;
            default -> OTHER;
        };
    }

    /** Tone and code of a letter, found by taking it apart; only called while the table is built. */
    private static int letter(char c) {
        String parts = java.text.Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Form.NFD);
        int tone = 0;
        StringBuilder base = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            int mark = TONES.indexOf(parts.charAt(i));
            if (mark >= 0) {
                tone = mark + 1;
            } else {
                base.append(parts.charAt(i));
            }
        }
        String letter = java.text.Normalizer.normalize(base, Form.NFC);
        char bare = letter.length() == 1 ? letter.charAt(0) : ' ';
        // Eth and d with tail look like đ and stand for it in Vietnamese words.
        int code = BASES.indexOf(bare == 'ð' || bare == 'ɖ' ? 'đ' : bare) + 1;
        return code == 0 ? 0 : (code << CODE_SHIFT) | (tone << TONE_SHIFT);
    }
}
