package org.sukien.recognize.date;

import org.sukien.token.Tokens;

/**
 * The numbers of one date-shaped token: "28/2/2023" is 28, 2 and 2023; "5/2022" a month and its year; "15.3" after "ngày"
 * (day) the fifteenth of March.
 *
 * @param first the first number
 * @param second the second
 * @param third the third, or -1
 * @param separator what stands between them
 * @param yearDigits how many digits the last number has
 */
record NumericDate(int first, int second, int third, char separator, int yearDigits) {
    private static final int CENTURY_TURN = 50;

    /** The numbers of a token; null if it holds anything else, or too many. */
    static NumericDate of(Tokens tokens, int token) {
        int[] numbers = {0, 0, -1};
        int count = 0;
        int digits = 0;
        char separator = 0;
        for (int k = 0; k < tokens.length(token); k++) {
            char c = tokens.charAt(token, k);
            if (c >= '0' && c <= '9' && digits < 4) {
                numbers[count] = (digits == 0 ? 0 : numbers[count]) * 10 + c - '0';
                digits++;
            } else if ((c == '/' || c == '-' || c == '.' || c == ',') && count < 2 && digits > 0) {
                separator = c;
                count++;
                digits = 0;
            } else {
                return null;
            }
        }
        return count == 0 ? null : new NumericDate(numbers[0], numbers[1], numbers[2], separator, digits);
    }

    boolean isMonth() {
        return third < 0 && yearDigits == 4 && first >= 1 && first <= 12 && second >= 1000;
    }

    boolean isDay() {
        return !isMonth() && (isYearFirst() || CalendarDay.isValid(first, second));
    }

    private boolean isYearFirst() {
        return first >= 1000 && CalendarDay.isValid(third, second);
    }

    boolean hasYear() {
        return third >= 0;
    }

    /** The day; ask {@link #isDay} first. */
    CalendarDay day() {
        if (isYearFirst()) {
            return new CalendarDay(third, second, YearRef.of(first));
        }
        if (third < 0) {
            return new CalendarDay(first, second, YearRef.MISSING);
        }
        int year = yearDigits == 4 ? third : third < CENTURY_TURN ? 2000 + third : 1900 + third;
        return new CalendarDay(first, second, YearRef.of(year));
    }
}
