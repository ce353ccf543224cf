package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * The value of a number written in digits: "5.000" 5000, "37,3" 37.3, "1.234.567,89" and "3,274.23" in either fashion of
 * groups, "12.5" 12.5. Stateless and thread-safe.
 *
 * <p>Points and commas follow Vietnamese use: a point before three digits groups them, a comma is the decimal one. A
 * single comma before three digits is read as decimal here ("1,234 tỷ"); {@link #grouped} gives the other reading.
 */
final class Digits {
    private static final int LONGEST = 20;

    /** Digits that surely fit into an int. */
    private static final int SHORT = 9;

    private Digits() {}

    /** The value, or null for a token that is too long or too odd to be a quantity. */
    static BigDecimal value(Tokens tokens, int i) {
        return value(tokens, i, false);
    }

    /** As {@link #value}, but "5,000" is 5000. */
    static BigDecimal grouped(Tokens tokens, int i) {
        return value(tokens, i, true);
    }

    /** An amount whose point is a decimal point after all, though three digits follow it: "16.260" is 16.26. */
    static Amount decimal(Tokens tokens, int i, Amount read) {
        int n = tokens.length(i);
        boolean group =
                n >= 5 && n <= 7 && read.end() == i + 1 && tokens.charAt(i, n - 4) == '.' && count(tokens, i, '.') == 1;
        return group ? new Amount(read.value().movePointLeft(3), read.scale(), read.end(), false) : read;
    }

    /** Whether the token is digits, one comma, three digits: "5,000". */
    static boolean isAmbiguous(Tokens tokens, int i) {
        int n = tokens.length(i);
        return n >= 5
                && n <= 7
                && tokens.charAt(i, n - 4) == ','
                && tokens.charAt(i, 0) != '0'
                && count(tokens, i, ',') == 1
                && count(tokens, i, '.') == 0;
    }

    private static BigDecimal value(Tokens tokens, int i, boolean commaGroups) {
        int n = tokens.length(i);
        if (tokens.kind(i) != TokenKind.NUMBER || n > LONGEST) {
            return null;
        }
        if (n <= SHORT) {
            int plain = plain(tokens, i, n);
            if (plain >= 0) {
                return BigDecimal.valueOf(plain);
            }
        }
        int points = count(tokens, i, '.');
        int commas = count(tokens, i, ',');
        char decimal = decimal(tokens, i, n, points, commas, commaGroups);
        char[] plain = new char[n];
        int length = 0;
        for (int k = 0; k < n; k++) {
            char c = tokens.charAt(i, k);
            if (c >= '0' && c <= '9') {
                plain[length++] = c;
            } else if (c == decimal) {
                plain[length++] = '.';
            } else if (c != '.' && c != ',') {
                return null;
            }
        }
        return new BigDecimal(plain, 0, length);
    }

    /** The value of a few digits without points and commas, -1 for any other token. */
    private static int plain(Tokens tokens, int i, int n) {
        int value = 0;
        for (int k = 0; k < n; k++) {
            char c = tokens.charAt(i, k);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static char decimal(Tokens tokens, int i, int n, int points, int commas, boolean commaGroups) {
        if (points > 0 && commas > 0) {
            return last(tokens, i, '.') > last(tokens, i, ',') ? '.' : ',';
        }
        if (commas == 1) {
            return commaGroups && isAmbiguous(tokens, i) ? 0 : ',';
        }
        if (points == 1) {
            boolean group = last(tokens, i, '.') == n - 4 && !(tokens.charAt(i, 0) == '0');
            return group ? 0 : '.';
        }
        return 0;
    }

    private static int last(Tokens tokens, int i, char c) {
        for (int k = tokens.length(i) - 1; k >= 0; k--) {
            if (tokens.charAt(i, k) == c) {
                return k;
            }
        }
        return -1;
    }

    private static int count(Tokens tokens, int i, char c) {
        int count = 0;
        for (int k = 0; k < tokens.length(i); k++) {
            if (tokens.charAt(i, k) == c) {
                count++;
            }
        }
        return count;
    }
}
