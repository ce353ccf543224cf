package org.sukien.article;

import java.text.Normalizer;
import java.util.Locale;
import org.sukien.text.CharTable;

/**
 * Whether words look like a by-line's name. {@code Hà Vy}, {@code VĂN TOẢN}, {@code H.P} and {@code T.Nhung} do;
 * {@code VnExpress}, {@code Tổng hợp} and {@code PV} do not. Vietnamese syllables have a small set of spellings, so most
 * foreign words, acronyms and typing errors fall out by shape alone. Known weakness: a place ({@code Hà Nam}) has the
 * shape of a name; where it stands must decide.
 */
final class NameShape {
    private static final WordTable PARTS = WordTable.read("syllable-parts.tsv");
    private static final int LONGEST = 7;

    private NameShape() {}

    /** Two to four capitalised or all-capital Vietnamese syllables parted by blanks; the numeral I is none. */
    static boolean isFullName(String words) {
        int syllables = 0;
        for (String word : Blanks.words(words)) {
            if (!startsUpper(word) || !isSyllable(word) || word.equals("I")) {
                return false;
            }
            syllables++;
        }
        return syllables >= 2 && syllables <= 4;
    }

    /** Initials, with or without the given name: {@code H.P}, {@code N.V.A}, {@code T.Nhung}, {@code Ng.Hà}. */
    static boolean isShortName(String word) {
        String[] parts = (word.endsWith(".") ? word.substring(0, word.length() - 1) : word).split("\\.", -1);
        if (parts.length < 2 || parts.length > 4) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            boolean initial = parts[i].length() == 1 || (i == 0 && parts[i].length() == 2);
            boolean given = i == parts.length - 1 && isSyllable(parts[i]);
            if (parts[i].isEmpty() || !startsUpper(parts[i]) || !(initial || given)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is spelt as a Vietnamese syllable, in any case. */
    static boolean isSyllable(String word) {
        if (word.isEmpty() || word.length() > LONGEST * 2) {
            return false;
        }
        String base = withoutTone(word);
        if (base.length() > LONGEST) {
            return false;
        }
        for (int onset = 0; onset <= Math.min(3, base.length() - 1); onset++) {
            boolean begins = onset == 0 || PARTS.kind(base.substring(0, onset)).equals("onset");
            if (begins && PARTS.kind(base.substring(onset)).equals("rime")) {
                return true;
            }
        }
        return false;
    }

    /** A name in capitals in its ordinary case; any other as it is. */
    static String ordinaryCase(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder cased = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean inside = i > 0 && Character.isLetter(name.charAt(i - 1));
            cased.append(inside ? Character.toLowerCase(name.charAt(i)) : name.charAt(i));
        }
        return cased.toString();
    }

    static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** In small letters, and the Vietnamese ones without their tone. */
    private static String withoutTone(String word) {
        char[] base = new char[word.length()];
        for (int i = 0; i < base.length; i++) {
            char c = Character.toLowerCase(word.charAt(i));
            if (CharTable.code(c) == 0) {
                return withoutToneMarks(word);
            }
            base[i] = CharTable.withoutTone(c);
        }
        return new String(base);
    }

    /** The same of any word, marks that stand by themselves and all. */
    private static String withoutToneMarks(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder base = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (c != '\u0300' && c != '\u0301' && c != '\u0303' && c != '\u0309' && c != '\u0323') {
                base.append(c);
            }
        }
        return Normalizer.normalize(base, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
