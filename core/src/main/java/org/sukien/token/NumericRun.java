package org.sukien.token;

/**
 * A run of digits held together by ".", "/", "," or "-", and how much of it is one token: "28/2/2023" is one date-shaped
 * token, "1-5/3" begins with the number 1, "2018-2022" with 2018, "1.234,5-2" with 1.234,5.
 *
 * <p>One use reads one run; not thread-safe.
 */
final class NumericRun {
    private static final int MAX_GROUPS = 12;

    private final char[] chars;
    private final int length;
    private final int[] starts = new int[MAX_GROUPS];
    private final int[] ends = new int[MAX_GROUPS];
    private int groups;

    NumericRun(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
    }

    /** Reads the run that begins with the digit at {@code start}; false once the groups run out of room. */
    private void read(int start) {
        groups = 0;
        int at = start;
        while (groups < MAX_GROUPS) {
            int end = digits(at);
            starts[groups] = at;
            ends[groups++] = end;
            if (end + 1 >= length || !isSeparator(chars[end]) || !isDigit(chars[end + 1])) {
                return;
            }
            at = end + 1;
        }
    }

    /** Where the first token of the run that begins at {@code start} ends; {@link #isDate} tells what it is. */
    int firstTokenEnd(int start) {
        read(start);
        date = 0;
        int dateGroups = dateGroups();
        if (dateGroups > 0) {
            date = ends[dateGroups - 1];
            return date;
        }
        return numberEnd();
    }

    private int date;

    /** Whether the token found last is date-shaped. */
    boolean isDate() {
        return date > 0;
    }

    /** How many groups from the first on make a date; 0 if none do, or if the run goes on in a way that forbids it. */
    private int dateGroups() {
        int three = isThreePartDate() ? 3 : 0;
        int count = three > 0 ? three : isTwoPartDate() ? 2 : 0;
        if (count == 0 || count == groups) {
            return count;
        }
        // A date may be followed by "-" and another date or number, never by a further "/", "." or ",";
        // and in "1-5/3" the hyphen parts the two ends of a range.
        char next = chars[ends[count - 1]];
        return next == '-' && separator(0) != '-' ? count : 0;
    }

    private boolean isThreePartDate() {
        if (groups < 3 || separator(0) != separator(1) || separator(0) == ',') {
            return false;
        }
        int a = value(0);
        int b = value(1);
        int c = value(2);
        if (length(0) == 4) {
            return separator(0) != '.' && isYear(2, a) && isMonth(1, b) && isDay(2, c);
        }
        boolean year = length(2) == 4 ? isYear(2, c) : length(2) == 2 && separator(0) != '.';
        return isDay(0, a) && isMonth(1, b) && year;
    }

    private boolean isTwoPartDate() {
        if (groups < 2) {
            return false;
        }
        char s = separator(0);
        if (s != '/' && s != '-') {
            return false;
        }
        return (isDay(0, value(0)) && isMonth(1, value(1)))
                || (isMonth(0, value(0)) && length(1) == 4 && isYear(1, value(1)));
    }

    private boolean isDay(int group, int value) {
        return length(group) <= 2 && value >= 1 && value <= 31;
    }

    private boolean isMonth(int group, int value) {
        return length(group) <= 2 && value >= 1 && value <= 12;
    }

    private static boolean isYear(int group, int value) {
        return value >= 1000 && value <= 2999;
    }

    /** Where a number that begins with the first group ends. */
    private int numberEnd() {
        int thousands = groupsOfThree(1, '.');
        if (thousands > 0) {
            return afterFraction(thousands, ',');
        }
        thousands = groupsOfThree(1, ',');
        if (thousands > 1 || (thousands == 1 && separatorOrEnd(1) == '.')) {
            return afterFraction(thousands, '.');
        }
        boolean fraction = groups >= 2
                && (separator(0) == ',' || separator(0) == '.')
                && separatorOrEnd(1) != separator(0)
                && length(1) <= 6;
        return fraction ? ends[1] : ends[0];
    }

    /** How many groups of three digits follow the first one, each after {@code separator}. */
    private int groupsOfThree(int from, char separator) {
        if (length(0) > 3) {
            return 0;
        }
        int g = from;
        while (g < groups && separator(g - 1) == separator && length(g) == 3) {
            g++;
        }
        return g < groups && separator(g - 1) == separator ? 0 : g - from;
    }

    private int afterFraction(int last, char separator) {
        boolean fraction = last + 1 < groups
                && separator(last) == separator
                && length(last + 1) <= 3
                && separatorOrEnd(last + 1) != separator;
        return ends[fraction ? last + 1 : last];
    }

    private char separator(int group) {
        return chars[ends[group]];
    }

    private char separatorOrEnd(int group) {
        return group + 1 < groups ? separator(group) : ' ';
    }

    private int length(int group) {
        return ends[group] - starts[group];
    }

    private int value(int group) {
        if (length(group) > 4) {
            return Integer.MAX_VALUE;
        }
        int value = 0;
        for (int i = starts[group]; i < ends[group]; i++) {
            value = value * 10 + chars[i] - '0';
        }
        return value;
    }

    private int digits(int at) {
        while (at < length && isDigit(chars[at])) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == '/' || c == '-';
    }
}
