package org.sukien.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When an article came out: a day, or only the month or the year where no more is known. {@code parse("2024-01")} is the
 * whole of January 2024: {@code first()} is 2024-01-01 and {@code last()} 2024-01-31. Dates sort by their first day, the
 * less exact one first.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month or the year is known
 */
public record PublicationDate(int year, int month, int day) implements Comparable<PublicationDate> {
    /** @throws IllegalArgumentException if there is no such day, month or year, or a day without its month */
    public PublicationDate {
        boolean fits = year >= 1 && year <= 9999 && month >= 0 && month <= 12 && day >= 0 && (month > 0 || day == 0);
        if (!fits || (day > 0 && day > YearMonth.of(year, month).lengthOfMonth())) {
            throw new IllegalArgumentException("no such date: year " + year + ", month " + month + ", day " + day);
        }
    }

    /** The given day. */
    public static PublicationDate of(LocalDate day) {
        return new PublicationDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads {@code 2024}, {@code 2024-01}, {@code 2024-01-12} or {@code 2024-01-12T07:30:00+07:00}, whose time is left
     * off.
     *
     * @throws IllegalArgumentException if the text is none of these or names no day of the calendar
     */
    public static PublicationDate parse(String iso) {
        String date = iso.strip();
        if (date.length() > 10 && (date.charAt(10) == 'T' || date.charAt(10) == ' ')) {
            date = date.substring(0, 10);
        }
        try {
            return switch (shape(date)) {
                case "9999" -> new PublicationDate(number(date, 0, 4), 0, 0);
                case "9999-99" -> of(date, number(date, 5, 7), 0);
                case "9999-99-99" -> of(date, number(date, 5, 7), number(date, 8, 10));
                default -> throw new IllegalArgumentException("not of the form");
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + shorten(iso) + "\" is no date of the form 2024, 2024-01 or 2024-01-12", e);
        }
    }

    private static PublicationDate of(String date, int month, int day) {
        if (month == 0 || (date.length() == 10 && day == 0)) {
            throw new IllegalArgumentException("month or day is zero");
        }
        return new PublicationDate(number(date, 0, 4), month, day);
    }

    /** The first day that the date may mean. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that the date may mean. */
    public LocalDate last() {
        if (day > 0) {
            return first();
        }
        return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    /** True where the very day is known. */
    public boolean isDay() {
        return day > 0;
    }

    @Override
    public int compareTo(PublicationDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = Integer.compare(month, other.month);
        return byYear != 0 ? byYear : byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    /** The ISO form that {@link #parse} reads: {@code 2024-01}. */
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder(10);
        iso.append(year);
        while (iso.length() < 4) {
            iso.insert(0, '0');
        }
        if (month > 0) {
            iso.append(month < 10 ? "-0" : "-").append(month);
        }
        if (day > 0) {
            iso.append(day < 10 ? "-0" : "-").append(day);
        }
        return iso.toString();
    }

    private static String shape(String date) {
        if (date.length() > 10) {
            return "";
        }
        StringBuilder shape = new StringBuilder(date.length());
        for (int i = 0; i < date.length(); i++) {
            char c = date.charAt(i);
            shape.append(c >= '0' && c <= '9' ? '9' : c);
        }
        return shape.toString();
    }

    private static int number(String date, int from, int to) {
        return Integer.parseInt(date, from, to, 10);
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
