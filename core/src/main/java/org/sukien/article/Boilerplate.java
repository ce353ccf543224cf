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

    static Boilerplate of(Lines lines, int line) {
        if (lines.length(line) > LONGEST) {
            return NONE;
        }
        String folded = WordTable.fold(lines.line(line));
        String kind = LIST.kind(folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded);
        if (kind.equals("tail")) {
            return TAIL;
        }
        return !kind.isEmpty() || startsSo(folded) || isOtherArticle(folded) ? LINE : NONE;
    }

    private static boolean startsSo(String folded) {
        for (String start : STARTS) {
            boolean closed = folded.length() == start.length()
                    || (folded.startsWith(start) && !Character.isLetter(folded.charAt(start.length())));
            if (folded.startsWith(start) && closed) {
                return true;
            }
        }
        return folded.startsWith(">>");
    }

    /** "Hàng chục nghìn dân tránh bão(26/09/2005)": the headline of another article and its day. */
    private static boolean isOtherArticle(String folded) {
        int open = folded.lastIndexOf('(');
        if (open < 10 || !folded.endsWith(")")) {
            return false;
        }
        int slashes = 0;
        for (int i = open + 1; i < folded.length() - 1; i++) {
            char c = folded.charAt(i);
            if (c == '/') {
                slashes++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return slashes == 2 && ".!?".indexOf(folded.charAt(open - 1)) < 0;
    }
}
