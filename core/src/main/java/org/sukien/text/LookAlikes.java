package org.sukien.text;

/**
 * Characters that look like Latin letters, and those letters. Source: Unicode Technical Standard 39, confusables, for
 * Cyrillic and Greek; the character names for full-width and mathematical letters.
 */
final class LookAlikes {
    /** The first half of every mathematical letter. */
    static final char MATHEMATICAL = '\ud835';

    /** Pairs: a Cyrillic or Greek letter, and what it looks like. */
    private static final String PAIRS = "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXԚQԜWҮYаaеeѕsіiјjоoрpсcуyхxһhԁdԛqԝw"
            + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXαaιiοoρpνvυuϲcϹC";

    /** The same of rare letters of the Latin script. */
    private static final String SAME_SCRIPT = "ıiɑaɡg";

    /** Mathematical letters that stand among the letter-like symbols. */
    private static final String LETTER_LIKE = "ℎhℬBℰEℱFℋHℐIℒLℳMℛRℯeℊgℴoℭCℌHℑIℜRℨZℂCℍHℕNℙPℚQℝRℤZ";

    private static final int FIRST_MATHEMATICAL = 0x1D400;
    private static final int LAST_MATHEMATICAL = 0x1D6A3;
    private static final int ALPHABET = 26;

    private LookAlikes() {}

    /** The Latin letter that a character of the basic plane looks like, or 0. */
    static char plain(char c) {
        if (isFullWidth(c)) {
            return (char) (c - 0xFF01 + '!');
        }
        char foreign = second(PAIRS, c);
        char latin = foreign == 0 ? second(SAME_SCRIPT, c) : foreign;
        return latin == 0 ? second(LETTER_LIKE, c) : latin;
    }

    /** The Latin letter that a mathematical letter is, or 0. */
    static char mathematical(int codePoint) {
        if (codePoint < FIRST_MATHEMATICAL || codePoint > LAST_MATHEMATICAL || !Character.isLetter(codePoint)) {
            return 0;
        }
        int letter = (codePoint - FIRST_MATHEMATICAL) % (2 * ALPHABET);
        return (char) (letter < ALPHABET ? 'A' + letter : 'a' + letter - ALPHABET);
    }

    /** Whether a character belongs to another script, so that a word of such letters alone may be a foreign word. */
    static boolean isForeign(char c) {
        return second(PAIRS, c) != 0;
    }

    /** All characters of the basic plane that look like Latin letters, save the full-width ones. */
    static String all() {
        return firsts(PAIRS + SAME_SCRIPT + LETTER_LIKE);
    }

    /** The first character of each pair. */
    static String firsts(String pairs) {
        StringBuilder firsts = new StringBuilder();
        for (int i = 0; i < pairs.length(); i += 2) {
            firsts.append(pairs.charAt(i));
        }
        return firsts.toString();
    }

    static boolean isFullWidth(char c) {
        return (c >= '\uff21' && c <= '\uff3a') || (c >= '\uff41' && c <= '\uff5a');
    }

    private static char second(String pairs, char c) {
        for (int i = 0; i < pairs.length(); i += 2) {
            if (pairs.charAt(i) == c) {
                return pairs.charAt(i + 1);
            }
        }
        return 0;
    }
}
