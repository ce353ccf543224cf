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
    private static final int LONGEST_CREDITED = 320;
    private static final int LONGEST = 150;
    private static final int CREDIT_REACH = 60;
    private static final int HEAD_REACH = 30;

    private CaptionRule() {}

    static boolean isCaption(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST_CREDITED || (length > LONGEST && !mayHoldCredit(text, start, end))) {
            return false;
        }
        String head = WordTable.fold(text.substring(start, Math.min(end, start + HEAD_REACH)));
        String tail = WordTable.fold(text.substring(Math.max(start, end - CREDIT_REACH), end));
        for (String credit : CREDITS) {
            if (tail.contains(credit) || head.startsWith(credit)) {
                return true;
            }
        }
        return length <= LONGEST && (isNumbered(tail) || (isOneSentence(text, start, end) && isWordedSo(head, tail)));
    }

    /** All credits hold a colon or "ảnh" (picture); looked for before anything is folded, since most lines hold neither. */
    private static boolean mayHoldCredit(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == 'ả' || c == 'Ả' || c == '\u0309') {
                return true;
            }
            i = i == start + HEAD_REACH ? Math.max(i, end - CREDIT_REACH) : i;
        }
        return false;
    }

    private static boolean isWordedSo(String head, String tail) {
        for (String opener : OPENERS) {
            if (startsWithWord(head, opener)) {
                return true;
            }
        }
        int end = tail.endsWith(".") ? tail.length() - 1 : tail.length();
        for (String closer : CLOSERS) {
            int start = end - closer.length();
            if (start > 0 && tail.startsWith(closer, start) && tail.charAt(start - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithWord(String folded, String word) {
        return folded.startsWith(word)
                && (folded.length() == word.length() || !Character.isLetter(folded.charAt(word.length())));
    }

    private static boolean isOneSentence(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"' || (c == '.' && i + 1 < end && text.charAt(i + 1) == ' ')) {
                return false;
            }
        }
        return ":?".indexOf(text.charAt(end - 1)) < 0;
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
