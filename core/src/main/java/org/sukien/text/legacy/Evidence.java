package org.sukien.text.legacy;

import java.util.HashSet;
import java.util.Set;
import org.sukien.text.CharTable;
import org.sukien.text.Syllable;
import org.sukien.text.SyllableFault;

/**
 * What speaks for one reading of a text: how many of its words with marks are syllables, and how usual its letters are.
 * "ngày nắng" has two such words, both syllables; the same bytes misread as "ngµy n¾ng" have two, both none.
 *
 * @param marked words with a character beyond ASCII, save single letters and those that a question mark may have cut
 * @param syllables how many of them have the shape of a Vietnamese syllable
 * @param different how many different ones among those syllables
 * @param words all words
 * @param bits what the text costs: the less, the more usual
 */
record Evidence(int marked, int syllables, int different, int words, double bits) {
    /** What a word that is no syllable adds: foreign words with marks are about one in a thousand. */
    private static final double NO_SYLLABLE = 10;
    /** What a single letter with a mark adds: hardly a word, but what a dash or quote is misread as. It proves nothing. */
    private static final double LONE = 8;

    /** "nghiêng" has seven letters. */
    private static final int LONGEST = 7;

    private static final String LONE_WORDS = "ởỞýÝ";

    /** What the characters of a text cost: the least that its evidence can say. */
    static double bits(String text, CharacterCosts costs) {
        double bits = 0;
        for (int i = 0; i < text.length(); i++) {
            bits += costs.of(text.charAt(i));
        }
        return bits;
    }

    static Evidence of(String text, CharacterCosts costs) {
        double bits = bits(text, costs);
        int marked = 0;
        int syllables = 0;
        Set<String> different = new HashSet<>();
        int words = 0;
        int start = -1;
        boolean beyond = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (isWord(c)) {
                start = start < 0 ? i : start;
                beyond |= c >= 0x80;
            } else if (start >= 0) {
                words++;
                if (beyond && i - start == 1 && LONE_WORDS.indexOf(text.charAt(start)) < 0) {
                    bits += LONE;
                } else if (beyond && !isCut(text, start, i)) {
                    marked++;
                    String word = text.substring(start, i);
                    if (isSyllable(word)) {
                        syllables++;
                        different.add(word);
                    } else {
                        bits += NO_SYLLABLE;
                    }
                }
                start = -1;
                beyond = false;
            }
        }
        return new Evidence(marked, syllables, different.size(), words, bits);
    }

    /** How much of the marked text is Vietnamese, 0 to 1; few words can't make it high: two of two are 0.67. */
    double share() {
        return syllables / (marked + 1.0);
    }

    /** Letters, and all that only a wrong reading puts into words: signs, control codes, what could not be read. */
    private static boolean isWord(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c < 0x20 && !Character.isWhitespace(c);
        }
        if (c == CodePage.NONE) {
            return true;
        }
        int kind = CharTable.kind(c);
        if (c < 0xC0) {
            return c != '\u0085' && c != '«' && c != '»' && c != '\u00A0' && c != '\u00AD';
        }
        return kind == CharTable.LETTER;
    }

    /** Misplaced tone marks are common, and no sign of a wrong encoding. */
    private static boolean isSyllable(String word) {
        return word.length() <= LONGEST
                && Syllable.fault(word)
                        .filter(fault -> fault != SyllableFault.PLACE)
                        .isEmpty();
    }

    private static boolean isCut(String text, int start, int end) {
        boolean before = start > 0 && text.charAt(start - 1) == '?';
        boolean after = end + 1 < text.length() && text.charAt(end) == '?' && isWord(text.charAt(end + 1));
        return before || after;
    }
}
