package org.sukien.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One or more names of a by-line, with what may follow them: a note in brackets, an outlet after a slash or "Theo". */
final class NameList {
    private static final int MOST_UNLABELLED = 3;
    private static final int MOST_WORDS = 5;
    private static final String DASHES = "-–—";

    private final boolean labelled;
    private final StringBuilder author = new StringBuilder();
    private Optional<String> outlet = Optional.empty();
    private int names;
    private int people;

    private NameList(boolean labelled) {
        this.labelled = labelled;
    }

    /**
     * Reads the whole of the words as names.
     *
     * @param labelled whether a label stands before them, so that any capitalised words are names
     */
    static Optional<Credit> read(String words, boolean labelled) {
        if (!labelled && beginsAsProse(words)) {
            return Optional.empty();
        }
        int cut = cut(words);
        String names = withoutEcho(withoutComma(CreditReader.bare(words.substring(0, cut))));
        Optional<String> outlet = Optional.empty();
        if (cut < words.length()) {
            String tail = words.substring(cut);
            outlet = outlet(tail);
            boolean note = isNote(tail);
            if (outlet.isEmpty() && !note) {
                return Optional.empty();
            }
        }
        NameList list = new NameList(labelled);
        if (!list.addAll(names)) {
            return Optional.empty();
        }
        Optional<String> author = list.people == 0 ? Optional.empty() : Optional.of(list.author.toString());
        return Optional.of(new Credit(BlockRole.BYLINE, author, outlet.isPresent() ? outlet : list.outlet));
    }

    /**
     * "Vụ việc đang …": one capitalised word, then one in small letters. No name begins so, and no note whose first word is
     * none of the list's; most of what stands at an article's end is told from a credit by this alone.
     */
    private static boolean beginsAsProse(String words) {
        int end = 0;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        int next = Blanks.skip(words, end, words.length());
        return NameShape.startsUpper(words)
                && next > end
                && next < words.length()
                && Character.isLowerCase(words.charAt(next))
                && !CreditReader.isOpening(WordTable.fold(words.substring(0, end)));
    }

    /** Where the names end: at a bracket, a slash, or a note such as "Tổng hợp" or "Theo …". */
    private static int cut(String words) {
        int cut = words.length();
        String lower = lower(words);
        for (String mark : new String[] {"(", "/", " [", " theo ", " tổng hợp", " lược dịch", " ghi", " thực hiện"}) {
            int at = mark.startsWith(" ") ? lower.indexOf(mark) : words.indexOf(mark);
            boolean wholeWord = at >= 0 && endsWord(words, at + mark.length());
            cut = at > 0 && wholeWord ? Math.min(cut, at) : cut;
        }
        int end = cut;
        while (end > 0 && (Blanks.isBlank(words.charAt(end - 1)) || words.charAt(end - 1) == ',')) {
            end--;
        }
        return end == 0 ? words.length() : cut;
    }

    private static String withoutComma(String names) {
        return names.endsWith(",") ? names.substring(0, names.length() - 1) : names;
    }

    private static boolean endsWord(String words, int at) {
        return at >= words.length()
                || !Character.isLetter(words.charAt(at - 1))
                || !Character.isLetter(words.charAt(at));
    }

    private static String lower(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.length() == words.length() ? lower : words;
    }

    /** Brackets that close at the end or before "Theo …"; anything else but a slash. */
    private static boolean isNote(String tail) {
        if (tail.charAt(0) != '(') {
            return tail.charAt(0) != '/';
        }
        int close = tail.indexOf(')');
        return close > 0
                && (tail.endsWith(")") || lower(tail).startsWith("theo ", Blanks.skip(tail, close + 1, tail.length())));
    }

    /** "(TTXVN)", "(Theo Dân trí)", "/VOV-Miền Trung", "Theo Tiền Phong". */
    private static Optional<String> outlet(String tail) {
        if (tail.charAt(0) == '/') {
            int from = Blanks.skip(tail, 1, tail.length());
            from += tail.regionMatches(true, from, "theo ", 0, 5) ? 5 : 0;
            return Outlets.at(tail, from, tail.length());
        }
        int source = tail.charAt(0) == '(' ? lower(tail).lastIndexOf("theo ") : 0;
        String words = CreditReader.bare(source > 0 ? tail.substring(source) : tail);
        String folded = WordTable.fold(words);
        int theo = folded.startsWith("theo ") ? 5 : folded.startsWith("theo báo ") ? 9 : 0;
        return CreditReader.outlets(words.length() >= theo ? words.substring(theo) : words);
    }

    private boolean addAll(String words) {
        int from = 0;
        String separator = "";
        for (int at = 0; at <= words.length(); at++) {
            int width = at == words.length() ? 1 : separatorAt(words, at);
            if (width == 0) {
                continue;
            }
            if (!add(words.substring(from, at).strip(), separator)) {
                return false;
            }
            separator = at == words.length() ? "" : words.substring(at, at + width);
            from = at + width;
            at = from - 1;
        }
        return names > 0 && (labelled || names <= MOST_UNLABELLED);
    }

    /** How long the mark between two names is that begins here, its blanks counted in; 0 for none. */
    private static int separatorAt(String words, int at) {
        int to = Blanks.skip(words, at, words.length());
        if (to < words.length() && (DASHES + ",;&+").indexOf(words.charAt(to)) >= 0) {
            return Blanks.skip(words, to + 1, words.length()) - at;
        }
        boolean and = to > at && words.startsWith("và ", to);
        return and ? to + 3 - at : 0;
    }

    private boolean add(String part, String separator) {
        String name = withoutPrefix(part);
        names++;
        if (name.isEmpty() || CreditReader.kind(WordTable.fold(name)).equals("nobody")) {
            return !part.isEmpty();
        }
        Optional<String> press = people > 0 ? Outlets.exactly(name) : Optional.empty();
        if (press.isPresent()) {
            outlet = press;
            return true;
        }
        if (!(NameShape.isFullName(name) || NameShape.isShortName(name) || (labelled && isCapitalised(name)))) {
            return false;
        }
        author.append(people == 0 ? "" : separator).append(NameShape.ordinaryCase(name));
        people++;
        return true;
    }

    /** "Hà Vy Hà Vy", as some crawls print it, is one name; runs of blanks are one space. */
    private static String withoutEcho(String name) {
        List<String> words = Blanks.words(name);
        int half = words.size() / 2;
        boolean echo =
                words.size() == 2 * half && half >= 2 && words.subList(0, half).equals(words.subList(half, 2 * half));
        return String.join(" ", echo ? words.subList(0, half) : words);
    }

    private static String withoutPrefix(String part) {
        String name = part;
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ')) {
            int two = name.indexOf(' ', space + 1);
            String kindOfTwo = two < 0 ? "" : CreditReader.kind(WordTable.fold(name.substring(0, two)));
            String kindOfOne = CreditReader.kind(WordTable.fold(name.substring(0, space)));
            if (isPrefix(kindOfTwo)) {
                name = name.substring(two + 1).strip();
            } else if (isPrefix(kindOfOne)) {
                name = name.substring(space + 1).strip();
            } else {
                return name;
            }
        }
        return name;
    }

    private static boolean isPrefix(String kind) {
        return kind.equals("prefix") || kind.equals("nobody");
    }

    private static boolean isCapitalised(String name) {
        List<String> words = Blanks.words(name);
        for (String word : words) {
            if (!NameShape.startsUpper(word)) {
                return false;
            }
        }
        return words.size() <= MOST_WORDS;
    }
}
