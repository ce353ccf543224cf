package org.sukien.corpus.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that a day, month or year of a query covers: of "2022-08" those from 1 to 31 August 2022. Immutable.
 *
 * @param from the first day, counted from 1 January 1970
 * @param to the last day, inclusive
 */
record Days(long from, long to) {
    /**
     * Reads "2022", "2022-08", "2022-08-15" and the Vietnamese order "8/2022", "15/8/2022"; empty for what is none of them, such
     * as "2022-13".
     */
    static Optional<Days> of(String text) {
        boolean slashes = text.indexOf('/') >= 0;
        String[] parts = text.split(slashes ? "/" : "-", -1);
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            boolean year = i == (slashes ? parts.length - 1 : 0);
            if (parts[i].length() > (year ? 4 : 2) || year && parts[i].length() < 4) {
                return Optional.empty();
            }
            int number = number(parts[i]);
            if (number < 0) {
                return Optional.empty();
            }
            numbers[slashes ? parts.length - 1 - i : i] = number;
        }
        return slashes && parts.length == 1 ? Optional.empty() : of(numbers);
    }

    private static Optional<Days> of(int[] numbers) {
        try {
            switch (numbers.length) {
                case 1:
                    return Optional.of(between(LocalDate.of(numbers[0], 1, 1), LocalDate.of(numbers[0], 12, 31)));
                case 2:
                    YearMonth month = YearMonth.of(numbers[0], numbers[1]);
                    return Optional.of(between(month.atDay(1), month.atEndOfMonth()));
                case 3:
                    LocalDate day = LocalDate.of(numbers[0], numbers[1], numbers[2]);
                    return Optional.of(between(day, day));
                default:
                    return Optional.empty();
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Days between(LocalDate first, LocalDate last) {
        return new Days(first.toEpochDay(), last.toEpochDay());
    }

    /** A number of digits alone; -1 for others. */
    private static int number(String digits) {
        int number = digits.isEmpty() ? -1 : 0;
        for (int i = 0; i < digits.length() && number >= 0; i++) {
            char c = digits.charAt(i);
            number = c < '0' || c > '9' ? -1 : number * 10 + c - '0';
        }
        return number;
    }
}
