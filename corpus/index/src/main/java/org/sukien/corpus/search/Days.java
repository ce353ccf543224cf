package org.sukien.corpus.search;

import java.util.Optional;
import org.sukien.article.PublicationDate;

/** Reads the days, months and years of queries, in the order of ISO and in the Vietnamese one. Stateless. */
final class Days {
    private static final int PARTS = 3;

    private Days() {}

    /**
     * Reads "2022", "2022-08", "2022-08-15" and the Vietnamese order "8/2022", "15/8/2022"; empty for what is none of them, such
     * as "2022-13".
     */
    static Optional<PublicationDate> of(String text) {
        boolean slashes = text.indexOf('/') >= 0;
        String[] parts = text.split(slashes ? "/" : "-", -1);
        if (parts.length > PARTS) {
            return Optional.empty();
        }
        int[] numbers = new int[PARTS];
        for (int i = 0; i < parts.length; i++) {
            boolean year = i == (slashes ? parts.length - 1 : 0);
            int number = number(parts[i]);
            // a zero would mean that no day or month is known
            if (parts[i].length() > (year ? 4 : 2) || year && parts[i].length() < 4 || number < 1) {
                return Optional.empty();
            }
            numbers[slashes ? parts.length - 1 - i : i] = number;
        }
        try {
            return Optional.of(new PublicationDate(numbers[0], numbers[1], numbers[2]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
