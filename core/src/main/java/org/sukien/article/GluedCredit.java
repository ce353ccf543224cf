package org.sukien.article;

import java.util.Optional;

/**
 * Finds a credit at the end of a text that is run together: "… tại xã Bình An. Hà Vy (TTXVN)". It must begin right after
 * a sentence's end, and all that follows must be credit. A full stop after an abbreviation ends no sentence: in "tại TP. Hồ
 * Chí Minh" nobody is named.
 */
final class GluedCredit {
    private static final int REACH = 130;
    private static final int LEAST_PROSE = 40;
    private static final int ACRONYM = 3;
    private static final String ENDS = ".!?…)”\"»>,";

    private GluedCredit() {}

    /** Where the credit begins that ends at {@code end}, or -1. */
    static int find(String text, int start, int end) {
        int from = Math.max(start + LEAST_PROSE, end - REACH);
        for (int at = from; at < end - 1; at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0 && endsSentence(text, start, at)) {
                int next = Blanks.skip(text, at + 1, end);
                if (next < end && begins(text.charAt(next)) && isCredit(text.substring(next, end))) {
                    return next;
                }
            }
        }
        return capitals(text, from, end);
    }

    /** "Nguồn: AP" inside a run-together text belongs to a picture, if AP is no outlet of the list. */
    private static boolean isCredit(String words) {
        Optional<Credit> credit = CreditReader.read(words);
        boolean picture = words.indexOf(':') > 0;
        return credit.isPresent()
                && !(picture
                        && credit.get().role() == BlockRole.SOURCE
                        && credit.get().outlet().flatMap(Outlets::exactly).isEmpty());
    }

    private static boolean begins(char c) {
        return Character.isUpperCase(c) || c == '(';
    }

    private static boolean endsSentence(String text, int start, int at) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        if (c == '”' || c == '"' || c == '»') {
            return ".!?…".indexOf(before) >= 0;
        }
        if (c == '>') {
            return before == '>';
        }
        if (c == ',') {
            return before == '/';
        }
        if (c != '.') {
            return true;
        }
        int wordEnd = Blanks.skipBack(text, start, at);
        if (isListNumber(text, start, wordEnd)) {
            return false;
        }
        int word = wordEnd;
        while (word > start && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        if (word == wordEnd) {
            return true;
        }
        String last = text.substring(word, wordEnd);
        if (last.length() == 1 || Character.isLowerCase(last.charAt(0))) {
            return last.length() > 1;
        }
        boolean dotted = !CreditReader.kind(WordTable.fold(last)).isEmpty();
        return NameShape.isSyllable(last) || (last.length() >= ACRONYM && !dotted);
    }

    /** "… 14. Hà Vy … 15. Minh Đan": the number before stands a little earlier. */
    private static boolean isListNumber(String text, int start, int end) {
        int from = end;
        while (from > start && end - from < 3 && text.charAt(from - 1) >= '0' && text.charAt(from - 1) <= '9') {
            from--;
        }
        if (from == end || end - from > 2) {
            return false;
        }
        String previous = (Integer.parseInt(text, from, end, 10) - 1) + ".";
        return text.lastIndexOf(previous, from) >= Math.max(start, from - REACH);
    }

    /** "… nhiều cây xanh HÀ VY": a name in capitals tells itself from a sentence in small letters. */
    private static int capitals(String text, int from, int end) {
        int start = end;
        while (start > from && (Character.isUpperCase(text.charAt(start - 1)) || text.charAt(start - 1) == ' ')) {
            start--;
        }
        int name = Blanks.skip(text, start, end);
        boolean afterWord = name > start && start > from && Character.isLowerCase(text.charAt(start - 1));
        String words = text.substring(name, end);
        return afterWord
                        && words.indexOf(' ') > 1
                        && NameShape.isFullName(words)
                        && Outlets.exactly(words).isEmpty()
                ? name
                : -1;
    }
}
