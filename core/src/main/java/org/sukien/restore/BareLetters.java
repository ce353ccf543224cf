package org.sukien.restore;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.sukien.text.CharTable;

/**
 * Letters without their diacritics, one for one in NFC: "Đ" is "D", "ặ" is "a". Stateless and thread-safe.
 */
final class BareLetters {
    private static final int SIZE = 0x300;
    private static final int EXTENDED = 0x1E00;
    private static final char[] LATIN = table(0);
    private static final char[] LATIN_EXTENDED = table(EXTENDED);

    private BareLetters() {}

    /** The letter without diacritics, of the same case; 0 for a mark that stands alone. */
    static char of(char c) {
        if (c < SIZE) {
            return LATIN[c];
        }
        if (c >= EXTENDED && c < EXTENDED + SIZE) {
            return LATIN_EXTENDED[c - EXTENDED];
        }
        return slow(c);
    }

    /** A text in NFC without diacritics. */
    static String strip(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = of(text.charAt(i));
            if (c != 0) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** Whether a reading's letter keeps the marks of the letter that was given: ê stays in ế, and e may become it. */
    static boolean keeps(char given, char reading) {
        int tone = CharTable.tone(given);
        int code = CharTable.code(given);
        return (tone == 0 || tone == CharTable.tone(reading))
                && (code == CharTable.code(reading) || code == CharTable.code(of(reading)))
                && (code != 0 || Character.toLowerCase(given) == Character.toLowerCase(reading));
    }

    private static char[] table(int from) {
        char[] table = new char[SIZE];
        for (int i = 0; i < SIZE; i++) {
            table[i] = slow((char) (from + i));
        }
        return table;
    }

    private static char slow(char c) {
        if (c == 'đ' || c == 'Đ') {
            return c == 'đ' ? 'd' : 'D';
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (c < 0xC0 || Character.isSurrogate(c)) {
            return c;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Form.NFD);
        for (int i = 1; i < parts.length(); i++) {
            if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
                return c; // a Korean syllable, which is letters and no marks
            }
        }
        return parts.charAt(0);
    }
}
