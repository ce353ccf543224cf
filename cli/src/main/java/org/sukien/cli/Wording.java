package org.sukien.cli;

import java.math.BigDecimal;
import java.util.Optional;
import org.sukien.mention.FigureValue;

/**
 * Says values as a person reads them: {@code 2023-02-28TMO} is "2023-02-28 morning", {@code P75Y} "75 years", 37300 and
 * over "over 37,300".
 */
final class Wording {
    private static final String[][] PARTS_OF_DAY = {
        {"TMO", "morning"},
        {"TMI", "noon"},
        {"TAF", "afternoon"},
        {"TEV", "evening"},
        {"TNI", "night"},
        {"TDT", "daytime"}
    };
    private static final String[] CALENDAR_UNITS = {"Y", "year", "M", "month", "W", "week", "D", "day"};
    private static final String[] CLOCK_UNITS = {"H", "hour", "M", "minute", "S", "second"};

    private Wording() {}

    /** A TIMEX3 value or interval. */
    static String date(String value) {
        switch (value) {
            case "PRESENT_REF":
                return "now";
            case "PAST_REF":
                return "in the past";
            case "FUTURE_REF":
                return "in the future";
            default:
        }
        int slash = value.indexOf('/');
        if (slash >= 0) {
            return date(value.substring(0, slash)) + " – " + date(value.substring(slash + 1));
        }
        if (value.startsWith("P")) {
            return duration(value).orElse(value);
        }
        int time = value.indexOf('T');
        if (time > 0) {
            for (String[] part : PARTS_OF_DAY) {
                if (value.endsWith(part[0])) {
                    return value.substring(0, time) + " " + part[1];
                }
            }
            return value.substring(0, time) + " " + value.substring(time + 1);
        }
        return value;
    }

    /** {@code P75Y}: one number and one unit; of others the value itself has to do. */
    private static Optional<String> duration(String value) {
        boolean clock = value.startsWith("PT");
        String number = value.substring(clock ? 2 : 1, value.length() - 1);
        String[] units = clock ? CLOCK_UNITS : CALENDAR_UNITS;
        boolean plain = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        for (int i = 0; plain && i < units.length; i += 2) {
            if (value.endsWith(units[i])) {
                return Optional.of(number + " " + units[i + 1] + (number.equals("1") ? "" : "s"));
            }
        }
        return Optional.empty();
    }

    /** The number of a figure: {@code over 37,300}, {@code 6 of 8}, {@code 10 – 15}, {@code 12.5 %}. */
    static String number(FigureValue figure) {
        StringBuilder words = new StringBuilder();
        switch (figure.qualifier()) {
            case EXACT -> words.append("");
            case ATLEAST -> words.append("at least ");
            case ATMOST -> words.append("at most ");
            case MULTIPLE -> words.append("some ");
            case OVER -> words.append("over ");
            case UNDER -> words.append("under ");
            case ABOUT -> words.append("about ");
        }
        words.append(plain(figure.value()));
        figure.total().ifPresent(total -> words.append(" of ").append(plain(total)));
        figure.max().ifPresent(max -> words.append(" – ").append(plain(max)));
        if (figure.kind() == FigureValue.Kind.PERCENT) {
            words.append(" %");
        }
        figure.currency().ifPresent(code -> words.append(' ').append(code));
        return words.toString();
    }

    /** A figure with what it counts: {@code over 37,300 ý tưởng}. */
    static String figure(FigureValue figure) {
        return number(figure) + figure.item().map(item -> " " + item).orElse("");
    }

    /** 1780000000 as 1,780,000,000. */
    private static String plain(BigDecimal number) {
        String digits = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        int dot = digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = (dot < 0 ? digits.length() : dot) - 3; i > (number.signum() < 0 ? 1 : 0); i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
