package org.sukien.corpus.search;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.sukien.text.SearchKeys;

/**
 * Reads the numbers of queries as Vietnamese articles write them: "5.000" and "5000" are five thousand, "1,5" one and a half,
 * "1,5 tỷ" and "1,5ty" a thousand and a half million, "10%" ten.
 *
 * <p>A full stop parts thousands where exactly three digits follow each one and at most three precede the first; else it is
 * a decimal point: "2.5". A comma is a decimal comma; several, with three digits behind each, part thousands. So "1.500" is
 * 1500 and "1,500" is 1.5. Stateless.
 */
final class Amount {
    private static final Map<String, Integer> SCALES =
            Map.of("nghin", 3, "ngan", 3, "trieu", 6, "ty", 9, "ti", 9, "nghin ty", 12, "ngan ty", 12, "trieu ty", 15);

    private Amount() {}

    /** The number that a text states; empty if it states none. */
    static OptionalDouble of(String text) {
        String rest = SearchKeys.fold(text.strip()).strip();
        if (rest.endsWith("%")) {
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        int end = 0;
        while (end < rest.length() && "+-.,0123456789".indexOf(rest.charAt(end)) >= 0) {
            end++;
        }
        String word = rest.substring(end).strip().toLowerCase(Locale.ROOT);
        Integer scale = word.isEmpty() ? Integer.valueOf(0) : SCALES.get(word);
        String plain = plain(rest.substring(0, end));
        if (scale == null || plain.isEmpty()) {
            return OptionalDouble.empty();
        }
        double value = new BigDecimal(plain).scaleByPowerOfTen(scale).doubleValue();
        return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The digits with a decimal point, as {@link BigDecimal} reads them; empty if they are no number. */
    private static String plain(String digits) {
        String number = digits;
        if (number.indexOf(',') >= 0 && number.indexOf('.') >= 0) {
            // the mark that stands last parts the decimals
            char decimal = number.lastIndexOf(',') > number.lastIndexOf('.') ? ',' : '.';
            String whole = number.substring(0, number.lastIndexOf(decimal));
            char thousands = decimal == ',' ? '.' : ',';
            if (whole.indexOf(decimal) >= 0 || !isGrouped(whole, thousands)) {
                return "";
            }
            number = without(whole, thousands) + "." + number.substring(number.lastIndexOf(decimal) + 1);
        } else if (isGrouped(number, '.')) {
            number = without(number, '.');
        } else if (number.indexOf(',') != number.lastIndexOf(',') && isGrouped(number, ',')) {
            number = without(number, ',');
        } else {
            number = number.replace(',', '.');
        }
        return isNumber(number) ? number : "";
    }

    private static String without(String number, char mark) {
        return number.replace(String.valueOf(mark), "");
    }

    /** Whether marks stand where thousands are parted, and at least one does. */
    private static boolean isGrouped(String number, char mark) {
        int first = number.indexOf(mark);
        int sign = number.startsWith("-") || number.startsWith("+") ? 1 : 0;
        if (first <= sign || first - sign > 3 || number.charAt(sign) == '0') {
            return false;
        }
        for (int i = first; i < number.length(); i++) {
            if ((number.charAt(i) == mark) != ((i - first) % 4 == 0)) {
                return false;
            }
        }
        return (number.length() - first) % 4 == 0;
    }

    private static boolean isNumber(String number) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '.') {
                points++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (i > 0) {
                return false;
            }
        }
        return digits > 0 && points <= 1 && !number.endsWith(".");
    }
}
