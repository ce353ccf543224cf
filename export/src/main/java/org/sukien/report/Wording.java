package org.sukien.report;

import java.math.BigDecimal;
import java.util.Locale;
import org.sukien.mention.FigureValue;

/**
 * Says values as a Vietnamese reader writes them: {@code 2023-02-28TMO} is "sáng 28/2/2023", {@code P75Y} "75 năm", 37300
 * and over "hơn 37.300". A value that it knows no words for it leaves as it is. Immutable.
 */
final class Wording {
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private final Labels labels;

    Wording(Labels labels) {
        this.labels = labels;
    }

    /** A TIMEX3 value or interval. */
    String date(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            String first = date(value.substring(0, slash));
            String last = date(value.substring(slash + 1));
            return first.equals(last) ? first : first + " – " + last;
        }
        if (value.startsWith("P") && !value.startsWith("PAST") && !value.startsWith("PRESENT")) {
            return length(value);
        }
        int time = value.indexOf('T');
        if (time < 1 || value.endsWith("_REF")) {
            return day(value);
        }
        String part = value.substring(time);
        String word = labels.of("part", part);
        String clock = word.equals(part) ? part.substring(1) : word;
        return clock + " " + day(value.substring(0, time));
    }

    private String day(String value) {
        String[] parts = value.split("-");
        if (value.startsWith("XXXX-")) {
            return yearless(parts);
        }
        if (parts.length == 0 || !digits(parts[0], 4)) {
            return labels.of("time", value);
        }
        if (parts.length == 1) {
            return "năm " + value;
        }
        String second = parts[1];
        if (second.matches("Q[1-4]")) {
            return "quý " + QUARTERS[second.charAt(1) - '1'] + "/" + parts[0];
        }
        if (parts.length == 2 && second.matches("W\\d\\d")) {
            return "tuần " + number(second.substring(1)) + "/" + parts[0];
        }
        if (!digits(second, 2)) {
            return value;
        }
        if (parts.length == 2) {
            return "tháng " + number(second) + "/" + parts[0];
        }
        return digits(parts[2], 2) ? number(parts[2]) + "/" + number(second) + "/" + parts[0] : value;
    }

    /** {@code XXXX-07-14} is "14/7". */
    private String yearless(String[] parts) {
        if (parts.length == 3 && digits(parts[1], 2) && digits(parts[2], 2)) {
            return number(parts[2]) + "/" + number(parts[1]);
        }
        return parts.length == 2 && digits(parts[1], 2) ? "tháng " + number(parts[1]) : labels.of("time", "unknown");
    }

    private static boolean digits(String text, int count) {
        return text.length() == count && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** {@code P75Y}: one number and one unit. */
    private String length(String value) {
        boolean clock = value.startsWith("PT");
        String number = value.substring(clock ? 2 : 1, Math.max(clock ? 2 : 1, value.length() - 1));
        String unit = (clock ? "T" : "") + value.substring(value.length() - 1);
        String word = labels.of("length", unit);
        return number.isEmpty() || word.equals(unit) || !number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                ? value
                : number.replace('.', ',') + " " + word;
    }

    /** The number of a figure: {@code hơn 37.300}, {@code 6/8}, {@code 10 – 15}, {@code 12,5 %}. */
    String number(FigureValue figure) {
        StringBuilder words = new StringBuilder();
        if (figure.qualifier() != FigureValue.Qualifier.EXACT) {
            String code = figure.qualifier().name().toLowerCase(Locale.ROOT);
            words.append(labels.of("qualifier", code)).append(' ');
        }
        words.append(plain(figure.value()));
        figure.total().ifPresent(total -> words.append('/').append(plain(total)));
        figure.max().ifPresent(max -> words.append(" – ").append(plain(max)));
        if (figure.kind() == FigureValue.Kind.PERCENT) {
            words.append(" %");
        }
        figure.currency().ifPresent(code -> words.append(' ').append(labels.of("currency", code)));
        return words.toString();
    }

    /** 1780000000 as 1.780.000.000, 1.5 as 1,5. */
    private static String plain(BigDecimal number) {
        String digits = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        int dot = digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(digits.replace('.', ','));
        for (int i = (dot < 0 ? digits.length() : dot) - 3; i > (number.signum() < 0 ? 1 : 0); i -= 3) {
            grouped.insert(i, '.');
        }
        return grouped.toString();
    }
}
