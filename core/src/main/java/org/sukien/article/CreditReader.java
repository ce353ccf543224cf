package org.sukien.article;

import java.util.Optional;
import java.util.Set;

/**
 * Reads a by-line or a source line as a whole; a line that holds anything else is neither.
 *
 * <pre>
 * Tin, ảnh: HÀ VY            author Hà Vy
 * Hà Vy - Minh Đan           author Hà Vy - Minh Đan
 * CTV Hà Vy/VOV-Miền Trung   author Hà Vy, outlet VOV
 * Hà Vy (Theo Reuters)       author Hà Vy
 * Theo Tiền Phong            outlet Tiền Phong
 * Nguồn: Báo Bình An         outlet Báo Bình An
 * PV (tổng hợp)              a by-line that names nobody
 * </pre>
 *
 * The labels, notes and prefixes are in {@code bylines.tsv}. Known weakness: a foreign pen name is read only after a label.
 */
final class CreditReader {
    private static final WordTable WORDS = WordTable.read("bylines.tsv");
    private static final Set<String> OPENINGS = WORDS.firstWords();
    private static final int LONGEST = 120;
    private static final int LONGEST_LABEL = 30;
    private static final int LONGEST_SOURCE = 60;
    private static final String OPENERS = "-–—*>(•";

    private CreditReader() {}

    /** What the line says, or nothing where it is no credit. */
    static Optional<Credit> read(String line) {
        String words = bare(line);
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        int colon = words.indexOf(':');
        if (colon > 0 && colon <= LONGEST_LABEL) {
            String rest = words.substring(colon + 1).strip();
            switch (WORDS.kind(WordTable.fold(words.substring(0, colon)))) {
                case "author":
                    return NameList.read(firstSegment(rest), true);
                case "credit":
                    boolean one = rest.length() <= LONGEST_SOURCE && !rest.contains(". ") && !rest.contains(") ");
                    return one ? Optional.of(byline()) : Optional.empty();
                case "source":
                    return source(rest);
                default:
                    break;
            }
        }
        if (words.length() > LONGEST_SOURCE && words.indexOf('/') < 0 && !isAccording(words)) {
            return NameList.read(firstSegment(words), false); // longer than any outlet or note
        }
        String folded = WordTable.fold(words);
        if (isAccording(words)) {
            return according(words.substring(5).strip());
        }
        String kind = WORDS.kind(folded);
        if (kind.equals("nobody") || kind.equals("note")) {
            return Optional.of(byline());
        }
        Optional<String> outlet = outlets(words);
        return outlet.isPresent()
                ? Optional.of(new Credit(BlockRole.SOURCE, Optional.empty(), outlet))
                : NameList.read(firstSegment(words), false);
    }

    /** "Theo Tiền Phong". */
    private static boolean isAccording(String words) {
        return words.length() > 5
                && Blanks.isBlank(words.charAt(4))
                && !Blanks.isBlank(words.charAt(5))
                && words.regionMatches(true, 0, "theo", 0, 4);
    }

    /** True where the line begins with a by-line's label, such as "Tác giả:". */
    static boolean isLabelled(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && colon <= LONGEST_LABEL
                && WORDS.kind(WordTable.fold(line.substring(0, colon))).equals("author");
    }

    static String kind(String folded) {
        return WORDS.kind(folded);
    }

    /** Whether a form of the list begins with a word, which is already folded. */
    static boolean isOpening(String folded) {
        return OPENINGS.contains(folded);
    }

    /** The outlet that the words name, as one of several parted by slashes: "TTXVN/Tin Tức" is of TTXVN. */
    static Optional<String> outlets(String words) {
        String[] parts = words.split("/");
        Optional<String> first = Outlets.exactly(parts.length == 0 ? "" : parts[0]);
        for (int i = 1; i < parts.length && first.isPresent(); i++) {
            if (Outlets.exactly(parts[i]).isEmpty()) {
                return Optional.empty();
            }
        }
        return first;
    }

    private static Credit byline() {
        return new Credit(BlockRole.BYLINE, Optional.empty(), Optional.empty());
    }

    /** "Nguồn: Báo Bình An": what a source line of its own names is the outlet, listed or not. */
    private static Optional<Credit> source(String rest) {
        boolean name = !rest.isEmpty() && rest.length() <= LONGEST_SOURCE && !rest.contains(". ");
        return name ? Optional.of(new Credit(BlockRole.SOURCE, Optional.empty(), Optional.of(rest))) : Optional.empty();
    }

    /** "Theo X": an outlet of the list is the article's own; any other (Reuters) is only where it was learnt from. */
    private static Optional<Credit> according(String rest) {
        Optional<String> outlet = outlets(bare(rest));
        if (outlet.isPresent()) {
            return Optional.of(new Credit(BlockRole.SOURCE, Optional.empty(), outlet));
        }
        Optional<Credit> person = NameList.read(rest, false);
        if (person.isPresent() && person.get().outlet().isPresent()) {
            return person;
        }
        boolean name = !rest.isEmpty()
                && rest.length() <= LONGEST_SOURCE
                && Blanks.words(rest).size() <= 5
                && !rest.contains(", ông ")
                && endsAsName(rest);
        return name ? Optional.of(new Credit(BlockRole.SOURCE, Optional.empty(), Optional.empty())) : Optional.empty();
    }

    private static boolean endsAsName(String rest) {
        String last = rest.substring(rest.lastIndexOf(' ') + 1);
        return NameShape.startsUpper(rest) && !last.endsWith(".") && NameShape.startsUpper(last)
                || (rest.indexOf(' ') < 0 && rest.indexOf('.') > 0);
    }

    /** Without list marks before it, a dash or full stop after it, or brackets around the whole. */
    static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && (OPENERS.indexOf(line.charAt(start)) >= 0 || Blanks.isBlank(line.charAt(start)))) {
            start++;
        }
        boolean bracketed = line.lastIndexOf('(', Math.max(start - 1, -1)) >= 0 && line.indexOf('(') < start;
        while (end > start && isTrailing(line, start, end, bracketed)) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isTrailing(String line, int start, int end, boolean bracketed) {
        char c = line.charAt(end - 1);
        boolean initial = c == '.' && end - start >= 2 && Character.isUpperCase(line.charAt(end - 2));
        return Blanks.isBlank(c)
                || "-–—".indexOf(c) >= 0
                || (c == '.' && !initial)
                || (c == ')' && bracketed && line.indexOf('(', start) < 0);
    }

    /** "Hà Vy - Clip: Minh Đan" up to the next label. */
    private static String firstSegment(String words) {
        for (int colon = words.indexOf(':'); colon >= 0; colon = words.indexOf(':', colon + 1)) {
            for (int start = colon; start >= 0; start = start == 0 ? -1 : words.lastIndexOf(' ', start - 1)) {
                String label = WordTable.fold(words.substring(start, colon));
                if (colon - start > LONGEST_LABEL) {
                    break;
                }
                if (WORDS.kind(label).equals("credit") || WORDS.kind(label).equals("author")) {
                    return bare(words.substring(0, start).replace('\u00a0', ' '));
                }
            }
        }
        return words;
    }
}
