package org.sukien.article;

import java.util.List;

/**
 * Lines that pages set around every article: "Lượt xem: 1777", "Thăm dò ý kiến", "noData", "* Mời bạn đọc…", and the
 * headline of another article with its day in brackets. The list is {@code boilerplate.tsv}.
 */
enum Boilerplate {
    /** No boilerplate. */
    NONE,
    /** This line alone. */
    LINE,
    /** This line, and the page's own lines after it. */
    TAIL;

    private static final WordTable LIST = WordTable.read("boilerplate.tsv");
    private static final List<String> STARTS = LIST.forms("start");
    private static final int LONGEST = 160;
    private static final int LONGEST_FORM = 40;
    private static final int SHORTEST_HEADLINE = 10;

    static Boilerplate of(Lines lines, int line) {
        if (lines.length(line) > LONGEST) {
            return NONE;
        }
        String text = lines.text();
        int start = lines.start(line);
        while (start < lines.end(line) - 1 && "*• ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = Math.min(lines.end(line), start + LONGEST_FORM);
        String folded = WordTable.fold(text.substring(start, end));
        if (end == lines.end(line)) {
            String kind = LIST.kind(folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded);
            if (!kind.isEmpty()) {
                return kind.equals("tail") ? TAIL : LINE;
            }
        }
        return startsSo(folded) || isOtherArticle(text, start, lines.end(line)) ? LINE : NONE;
    }

    private static boolean startsSo(String folded) {
        for (String start : STARTS) {
            if (folded.startsWith(start)
                    && (folded.length() == start.length() || !Character.isLetter(folded.charAt(start.length())))) {
                return true;
            }
        }
        return folded.startsWith(">>");
    }

    /** "Hàng chục nghìn dân tránh bão(26/09/2005)": the headline of another article and its day. */
    private static boolean isOtherArticle(String text, int start, int end) {
        int open = text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end) : -1;
        if (open < start + SHORTEST_HEADLINE || ".!?".indexOf(text.charAt(open - 1)) >= 0) {
            return false;
        }
        int slashes = 0;
        for (int i = open + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c == '/') {
                slashes++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return slashes == 2;
    }
}
