package org.sukien.article;

import java.util.List;
import java.util.Optional;

/**
 * The papers, agencies and sites that an article may name as its own: {@code TPO}, {@code Dân trí}, {@code Báo CAND}. The
 * list is {@code outlets.tsv}. Known weakness: an outlet that is not in the list is only known after "Báo", "Tạp chí" and
 * the like.
 */
final class Outlets {
    private static final WordTable LIST = WordTable.read("outlets.tsv");
    private static final List<String> HEADS =
            List.of("báo điện tử ", "trang tin điện tử ", "tạp chí ", "tập san ", "báo ", "tờ ");
    private static final int MOST_WORDS = 7;

    private Outlets() {}

    /** The outlet that the words are, as they are written, a bracket's blanks left off. */
    static Optional<String> exactly(String words) {
        int start = Blanks.skip(words, 0, words.length());
        String name = words.substring(start, Blanks.skipBack(words, start, words.length()));
        if (name.length() > 60 || name.isEmpty()) {
            return Optional.empty();
        }
        String folded = WordTable.fold(name);
        boolean site = folded.startsWith("www.");
        String kind = LIST.kind(site ? folded.substring(4) : folded);
        boolean listed = kind.equals("tag") || (kind.equals("press") && isWrittenAsName(name));
        String rest = withoutHead(folded);
        boolean headed = !rest.equals(folded) && (!LIST.kind(rest).isEmpty() || isProperName(name, rest));
        return listed || headed ? Optional.of(site ? name.substring(4) : name) : Optional.empty();
    }

    /** Whether the word may open a lead before a dash: {@code TPO - …}. */
    static boolean isTag(String word) {
        return LIST.kind(WordTable.fold(word)).equals("tag");
    }

    /** The longest outlet that begins at {@code start} and ends at a word's end. */
    static Optional<String> at(String text, int start, int limit) {
        int end = start;
        Optional<String> best = Optional.empty();
        for (int words = 0; words < MOST_WORDS && end < limit; words++) {
            end = wordEnd(text, Blanks.skip(text, end, limit), limit);
            String candidate = text.substring(start, end);
            String folded = WordTable.fold(candidate);
            String rest = withoutHead(folded);
            String kind = LIST.kind(rest);
            boolean headed = !rest.equals(folded);
            if (kind.equals("tag")
                    || (!kind.isEmpty() && isWrittenAsName(candidate) && (headed || kind.equals("press")))) {
                best = Optional.of(candidate);
            }
            if (end < limit && !Blanks.isBlank(text.charAt(end))) {
                break;
            }
        }
        return best;
    }

    private static String withoutHead(String folded) {
        for (String head : HEADS) {
            if (folded.startsWith(head)) {
                return folded.substring(head.length());
            }
        }
        return folded;
    }

    /** A name of several syllables counts only where it is written with a capital; "thanh niên" are young people. */
    private static boolean isWrittenAsName(String words) {
        return words.indexOf(' ') < 0 || words.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether what follows "Báo" is written as a name: "Báo Bình An", not "báo chí nước ngoài". */
    private static boolean isProperName(String name, String rest) {
        List<String> all = Blanks.words(name);
        int words = Blanks.words(rest).size();
        if (words > 5 || words >= all.size() || !NameShape.startsUpper(all.get(all.size() - words))) {
            return false;
        }
        for (int i = 0; i < rest.length(); i++) {
            if (":,;()".indexOf(rest.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static int wordEnd(String text, int start, int limit) {
        int at = start;
        while (at < limit && isNameCharacter(text, at, limit)) {
            at++;
        }
        return at;
    }

    private static boolean isNameCharacter(String text, int at, int limit) {
        char c = text.charAt(at);
        boolean innerDot = c == '.' && at + 1 < limit && Character.isLetter(text.charAt(at + 1));
        return Character.isLetterOrDigit(c)
                || c == '&'
                || c == '+'
                || innerDot
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
