package org.sukien.recognize.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * The day or year that follows a document's name: "Chỉ thị 05 ngày 15/5/2016" 2016-05-15, "Luật Cư trú năm 2020" 2020, in
 * ISO form. Stateless and thread-safe. Days without a year give nothing.
 */
final class DocumentDate {
    private DocumentDate() {}

    /** The date after a document that ends before a token. */
    static Optional<String> after(Tokens tokens, int end) {
        int i = end;
        if (i < tokens.size() && (tokens.is(i, ',') || tokens.is(i, '('))) {
            i++;
        }
        if (i + 1 >= tokens.size() || tokens.breakBefore(i) || tokens.breakBefore(i + 1)) {
            return Optional.empty();
        }
        if (i == end && tokens.is(i, "năm") && isYear(tokens, i + 1)) {
            return Optional.of(tokens.text(i + 1));
        }
        return tokens.is(i, "ngày") ? day(tokens, i + 1) : Optional.empty();
    }

    /** Whether a token is a year between 1900 and 2099. */
    static boolean isYear(Tokens tokens, int i) {
        return i < tokens.size()
                && tokens.kind(i) == TokenKind.NUMBER
                && tokens.length(i) == 4
                && ((tokens.charAt(i, 0) == '1' && tokens.charAt(i, 1) == '9')
                        || (tokens.charAt(i, 0) == '2' && tokens.charAt(i, 1) == '0'))
                && isDigit(tokens.charAt(i, 2))
                && isDigit(tokens.charAt(i, 3));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<String> day(Tokens tokens, int i) {
        if (tokens.kind(i) == TokenKind.DATE) {
            return iso(numbers(tokens.text(i)));
        }
        boolean words = i + 4 < tokens.size()
                && tokens.kind(i) == TokenKind.NUMBER
                && tokens.is(i + 1, "tháng")
                && tokens.kind(i + 2) == TokenKind.NUMBER
                && tokens.is(i + 3, "năm")
                && isYear(tokens, i + 4);
        return words
                ? iso(numbers(tokens.text(i) + "/" + tokens.text(i + 2) + "/" + tokens.text(i + 4)))
                : Optional.empty();
    }

    private static int[] numbers(String text) {
        int[] numbers = new int[3];
        int count = 0;
        for (int k = 0; k < text.length(); k++) {
            if (isDigit(text.charAt(k))) {
                numbers[count] = numbers[count] * 10 + text.charAt(k) - '0';
            } else if (++count == 3) {
                return new int[0];
            }
        }
        return count == 2 ? numbers : new int[0];
    }

    private static Optional<String> iso(int[] n) {
        if (n.length < 3) {
            return Optional.empty();
        }
        boolean yearFirst = n[0] > 31;
        int year = yearFirst ? n[0] : n[2];
        int day = yearFirst ? n[2] : n[0];
        try {
            return year < 1900
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, n[1], day).toString());
        } catch (DateTimeException e) {
            return Optional.empty(); // 31/2/2020: a slip of the pen, no day
        }
    }
}
