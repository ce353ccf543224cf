package org.sukien.article;

import java.util.Optional;

/**
 * A header line that says when the article came out and nothing else: {@code (Thứ ba, 12/07/2022, 09:15 am GMT+7)},
 * {@code 08/08/2022 / Lượt xem: 1777}, {@code Chủ Nhật, 06/04/2025 - 18:05}, {@code Ngày 7 tháng 4 năm 2025}; and the mark
 * {@code date 2024-01} that archives put before a text. The words beside the numbers must all be in
 * {@code datelines.tsv}, so that no sentence is mistaken for one. Days are written before months. Known weakness: a header
 * without its year is no header line.
 */
final class Dateline {
    private static final WordTable WORDS = WordTable.read("datelines.tsv");
    private static final int LONGEST = 90;
    private static final String MARK = "date ";

    private Dateline() {}

    /** The date of a line that holds only a date, a time and the words around them. */
    static Optional<PublicationDate> read(String text, int start, int end) {
        if (end - start > LONGEST) {
            return Optional.empty();
        }
        Optional<PublicationDate> date = Optional.empty();
        for (int at = start; at < end; ) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                Optional<PublicationDate> here = date.isPresent() ? Optional.empty() : numbersAt(text, at, end);
                if (here.isPresent()) {
                    date = here;
                    at = datePartsEnd(text, at, end);
                } else {
                    at = digitsEnd(text, at, end);
                }
            } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                int word = wordEnd(text, at, end);
                if (WORDS.kind(WordTable.fold(text.substring(at, word))).isEmpty()) {
                    return Optional.empty();
                }
                at = word;
            } else {
                at++;
            }
        }
        return date;
    }

    /** Where an archive's mark such as " date 2024-01 " ends, or {@code start} where there is none. */
    static int markEnd(String text, int start, int end) {
        int from = start + MARK.length();
        if (from > end || !text.startsWith(MARK, start)) {
            return start;
        }
        int to = from;
        while (to < end && to - from < 10 && (isDigit(text.charAt(to)) || text.charAt(to) == '-')) {
            to++;
        }
        boolean closed = to == end || Blanks.isBlank(text.charAt(to));
        return closed && marked(text, start, to).isPresent() ? to : start;
    }

    /** The date of the mark that begins and ends here. */
    static Optional<PublicationDate> marked(String text, int start, int markEnd) {
        try {
            return Optional.of(PublicationDate.parse(text.substring(start + MARK.length(), markEnd)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** 24/09/2021, 24-9-2021, 24.9.2021, 2021-09-24, or 24 tháng 9 năm 2021. */
    private static Optional<PublicationDate> numbersAt(String text, int at, int end) {
        int[] parts = new int[3];
        int[] widths = new int[3];
        int from = at;
        for (int i = 0; i < 3; i++) {
            int to = digitsEnd(text, from, end);
            widths[i] = to - from;
            if (widths[i] == 0 || widths[i] > 4) {
                return Optional.empty();
            }
            parts[i] = Integer.parseInt(text, from, to, 10);
            from = i < 2 ? afterSeparator(text, to, end) : to;
        }
        try {
            if (widths[0] == 4 && widths[1] <= 2 && widths[2] <= 2) {
                return Optional.of(day(parts[0], parts[1], parts[2]));
            }
            if (widths[2] == 4 && widths[0] <= 2 && widths[1] <= 2) {
                return Optional.of(day(parts[2], parts[1], parts[0]));
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static PublicationDate day(int year, int month, int day) {
        if (year < 1900 || month == 0 || day == 0) {
            throw new IllegalArgumentException("no day of a newspaper");
        }
        return new PublicationDate(year, month, day);
    }

    private static int datePartsEnd(String text, int at, int end) {
        int from = at;
        for (int i = 0; i < 3; i++) {
            int to = digitsEnd(text, from, end);
            from = i < 2 ? afterSeparator(text, to, end) : to;
        }
        return from;
    }

    private static int afterSeparator(String text, int at, int end) {
        if (at < end && "/-.".indexOf(text.charAt(at)) >= 0) {
            return at + 1;
        }
        int from = Blanks.skip(text, at, end);
        int to = wordEnd(text, from, end);
        String word = WordTable.fold(text.substring(from, to));
        return word.equals("tháng") || word.equals("năm") ? Blanks.skip(text, to, end) : at;
    }

    private static int digitsEnd(String text, int start, int end) {
        int at = start;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int start, int end) {
        int at = start;
        while (at < end
                && (Character.isLetter(text.charAt(at))
                        || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
