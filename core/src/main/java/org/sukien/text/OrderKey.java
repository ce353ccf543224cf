package org.sukien.text;

/**
 * Writes the key by which texts are ordered. Of each syllable come its letters, {@link #END}, its tones in the order of
 * dictionaries, {@link #END}; after all syllables {@link #CLOSE}, the case of each letter, {@link #CLOSE}, and the text.
 */
final class OrderKey {
    private static final char CLOSE = '\0';
    private static final char END = '\1';

    /** Tones are 2 to 7; digits and letters follow, by their codes; then all other letters by their own number. */
    private static final char FIRST_TONE = '\2';

    private static final char FIRST_LETTER = 0x10;
    private static final char FIRST_FOREIGN = 0x60;
    private static final int DIGIT_ZERO = Letters.code('0');
    private static final int DIGITS = 10;

    private final StringBuilder key = new StringBuilder();
    private final StringBuilder cases = new StringBuilder();

    /** Adds the syllables of a text in any normal form. */
    void add(String given) {
        String text = NormalizedText.of(given).view();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && isWord(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                addSyllable(text, start, at);
            } else {
                at++;
            }
        }
    }

    private void addSyllable(String text, int start, int end) {
        StringBuilder tones = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (CharTable.kind(c) == CharTable.IGNORABLE) {
                continue;
            }
            key.append(weight(c));
            cases.append(CharTable.isUpper(c) ? '2' : '1');
            if (CharTable.tone(c) != 0) {
                tones.append(tone(Tone.ofNumber(CharTable.tone(c))));
            }
        }
        key.append(END)
                .append(tones.length() == 0 ? String.valueOf(tone(Tone.NGANG)) : tones)
                .append(END);
    }

    /** Ends a part that stands before the next one whatever its length, such as the given name. */
    void close() {
        key.append(CLOSE);
    }

    String finish(String text) {
        return key.append(CLOSE).append(cases).append(CLOSE).append(text).toString();
    }

    private static char tone(Tone tone) {
        return (char) (FIRST_TONE + tone.ordinal());
    }

    private static char weight(char c) {
        int code = CharTable.code(c);
        if (code == 0) {
            char plain = Letters.plain(Letters.small(c));
            code = CharTable.code(plain);
            if (code == 0) {
                return (char) Math.max(plain, FIRST_FOREIGN);
            }
        }
        return (char) (FIRST_LETTER + (code >= DIGIT_ZERO ? code - DIGIT_ZERO : code + DIGITS));
    }

    private static boolean isWord(char c) {
        int kind = CharTable.kind(c);
        return kind == CharTable.LETTER || kind == CharTable.DIGIT || kind == CharTable.IGNORABLE;
    }
}
