package org.sukien.article;

import java.util.List;

/**
 * Tells a caption from a paragraph by its own words: a credit ("Ảnh: Hà Vy"), the way a caption begins ("Toàn cảnh…") or
 * ends ("… phát biểu tại hội nghị"), or a picture's number (" -0"). The words are in {@code captions.tsv}. Cautious: a
 * caption without any of these passes as body, since a heading between paragraphs looks the same.
 */
final class CaptionRule {
    private static final WordTable LIST = WordTable.read("captions.tsv");
    private static final List<String> CREDITS = LIST.forms("credit");
    private static final List<String> OPENERS = LIST.forms("opener");
    private static final List<String> CLOSERS = LIST.forms("closer");
    static final int LONGEST_CREDITED = 320;
    private static final int LONGEST = 150;
    private static final int CREDIT_REACH = 60;

    private CaptionRule() {}

    static boolean isCaption(String line) {
        if (line.length() > LONGEST_CREDITED) {
            return false;
        }
        String folded = WordTable.fold(line);
        String end = folded.substring(Math.max(0, folded.length() - CREDIT_REACH));
        for (String credit : CREDITS) {
            if (end.contains(credit) || folded.startsWith(credit)) {
                return true;
            }
        }
        return line.length() <= LONGEST && (isNumbered(folded) || (isOneSentence(folded) && isWordedSo(folded)));
    }

    private static boolean isWordedSo(String folded) {
        String bare = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
        return OPENERS.stream().anyMatch(opener -> startsWithWord(bare, opener))
                || CLOSERS.stream().anyMatch(closer -> bare.endsWith(" " + closer));
    }

    private static boolean startsWithWord(String folded, String word) {
        return folded.startsWith(word)
                && (folded.length() == word.length() || !Character.isLetter(folded.charAt(word.length())));
    }

    private static boolean isOneSentence(String folded) {
        return folded.indexOf(". ") < 0 && folded.indexOf("\"") < 0 && !folded.endsWith(":") && !folded.endsWith("?");
    }

    /** "Nâng cao vai trò … -0": a picture's alternative text with its number. */
    private static boolean isNumbered(String folded) {
        int dash = folded.lastIndexOf(" -");
        if (dash < 0 || folded.length() - dash < 3 || folded.length() - dash > 4) {
            return false;
        }
        return folded.substring(dash + 2).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
