package org.sukien.text;

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
    /** Each vowel without a tone, then with grave, acute, hook, tilde and dot below. */
    private static final String VOWELS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

    private static final int TONES = 6;
    private static final int SIZE = 0x2200;
    private static final int KIND = 0x7;
    private static final int UPPER = 0x8;
    private static final int TONE_SHIFT = 4;
    private static final int CODE_SHIFT = 8;
    /** Above the code stand four fields that are added up over the letters of a word; each has room for ten letters. */
    private static final int SUMS_SHIFT = 14;

    private static final int CAPITALS = 0xF;
    private static final int TONED_SHIFT = 4;
    /** More than one letter with a tone, or one without a code. */
    private static final int IRREGULAR = 0xFE << TONED_SHIFT;

    private static final int UNCODED_SHIFT = 8;
    private static final int TONES_SHIFT = 12;
    private static final int[] TABLE = build();

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

    /**
     * The part of a letter's {@link #info} that is to be added up over a word of ten letters at most, so that the word's
     * shape is known without asking each letter: {@link #capitals}, {@link #isRegular} and {@link #toneOfAll} read the sum.
     */
    public static int addend(int info) {
        return info >>> SUMS_SHIFT;
    }

    /** How many of the letters are capitals. */
    public static int capitals(int sum) {
        return sum & CAPITALS;
    }

    /** Whether every letter has a code, and one at most a tone. */
    public static boolean isRegular(int sum) {
        return (sum & IRREGULAR) == 0;
    }

    /** The tone of a word of which one letter at most bears a tone. */
    public static int toneOfAll(int sum) {
        return sum >>> TONES_SHIFT;
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

    /** A small letter without its tone: "a" of "ạ"; any other character as it is. */
    public static char withoutTone(char c) {
        int vowel = tone(c) == 0 ? -1 : VOWELS.indexOf(c);
        return vowel < 0 ? c : VOWELS.charAt(vowel - vowel % TONES);
    }

    /** The code of the letter without case and tone, 1 to 63, or 0 if it is not one of the Latin and Vietnamese letters and digits. */
    public static int code(char c) {
        return (entry(c) >> CODE_SHIFT) & 0x3F;
    }

    private static int entry(char c) {
        return c < SIZE ? TABLE[c] : withSums(slow(c));
    }

    private static int[] build() {
        int[] table = new int[SIZE];
        for (char c = 0; c < SIZE; c++) {
            table[c] = slow(c);
        }
        addLetters(table);
        for (char c = 0; c < SIZE; c++) {
            table[c] = withSums(table[c]);
        }
        return table;
    }

    private static int withSums(int info) {
        int tone = toneIn(info);
        int sums = (isUpperIn(info) ? 1 : 0)
                | (tone != 0 ? 1 << TONED_SHIFT : 0)
                | (codeIn(info) == 0 ? 1 << UNCODED_SHIFT : 0)
                | tone << TONES_SHIFT;
        return info | sums << SUMS_SHIFT;
    }

    private static int slow(char c) {
        return kindOf(c) | (Character.isUpperCase(c) ? UPPER : 0);
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

    /** Gives the letters and digits of {@link #BASES}, in both cases and all tones, their code and tone. */
    private static void addLetters(int[] table) {
        for (int i = 0; i < BASES.length(); i++) {
            add(table, BASES.charAt(i), i + 1, 0);
        }
        for (int i = 0; i < VOWELS.length(); i++) {
            int code = BASES.indexOf(VOWELS.charAt(i - i % TONES)) + 1;
            add(table, VOWELS.charAt(i), code, i % TONES);
        }
        // Eth and d with tail look like đ and stand for it in Vietnamese words.
        add(table, 'ð', BASES.indexOf('đ') + 1, 0);
        add(table, 'ɖ', BASES.indexOf('đ') + 1, 0);
    }

    private static void add(int[] table, char small, int code, int tone) {
        int entry = code << CODE_SHIFT | tone << TONE_SHIFT;
        char capital = Character.toUpperCase(small);
        table[small] |= entry;
        if (capital != small) {
            table[capital] |= entry;
        }
    }
}
