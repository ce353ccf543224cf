package org.sukien.corpus.search;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.sukien.article.PublicationDate;
import org.sukien.mention.FigureValue;

/**
 * Makes queries of days, months, years and figures. What can't be read is answered with {@link IllegalArgumentException},
 * whose message says why. Stateless.
 */
final class ValueQueries {
    private ValueQueries() {}

    /** The articles that have a value within bounds. */
    static Query within(QueryField field, Bounds bounds) {
        switch (field.kind()) {
            case DAYS:
                return days(field, bounds);
            case PERIODS:
                return periods(field, bounds);
            case FIGURES:
                return figures(field, bounds);
            default:
                throw new IllegalArgumentException("\"" + field.word()
                        + "\" has no order; ranges are for date, published, eventdate, month, year and figures");
        }
    }

    /** The articles that have any value in a field. */
    static Query any(QueryField field) {
        Bounds open = new Bounds(Optional.empty(), true, Optional.empty(), true);
        switch (field.kind()) {
            case DAYS:
            case FIGURES:
                return within(field, open);
            case WORDS:
                return field == QueryField.TEXT ? new MatchAllDocsQuery() : new FieldExistsQuery(field.word());
            default:
                return new FieldExistsQuery(field.word());
        }
    }

    private static Query days(QueryField field, Bounds bounds) {
        long from = Long.MIN_VALUE;
        long to = Long.MAX_VALUE;
        if (bounds.low().isPresent()) {
            PublicationDate low = days(bounds.low().get());
            from = bounds.lowIncluded() ? low.first().toEpochDay() : low.last().toEpochDay() + 1;
        }
        if (bounds.high().isPresent()) {
            PublicationDate high = days(bounds.high().get());
            to = bounds.highIncluded() ? high.last().toEpochDay() : high.first().toEpochDay() - 1;
        }
        checkOrder(from <= to);
        return new DaysQuery(field, from, to);
    }

    private static PublicationDate days(String text) {
        return Days.of(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" is no day, month or year; write 2022, 2022-08, 2022-08-15 or 15/8/2022"));
    }

    private static Query periods(QueryField field, Bounds bounds) {
        Optional<String> low = bounds.low().map(text -> period(field, text));
        Optional<String> high = bounds.high().map(text -> period(field, text));
        checkOrder(low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0);
        return TermRangeQuery.newStringRange(
                field.word(), low.orElse(null), high.orElse(null), bounds.lowIncluded(), bounds.highIncluded());
    }

    /** A month or year as the index writes it: 2022-08 for 8/2022. */
    private static String period(QueryField field, String text) {
        boolean year = field == QueryField.YEAR;
        return Days.of(text)
                .filter(date -> !date.isDay() && year == (date.month() == 0))
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + (year ? "\" is no year; write 2022" : "\" is no month; write 2022-08")))
                .toString();
    }

    private static Query figures(QueryField field, Bounds bounds) {
        double from = Double.NEGATIVE_INFINITY;
        double to = Double.POSITIVE_INFINITY;
        if (bounds.low().isPresent()) {
            double low = number(bounds.low().get());
            from = bounds.lowIncluded() ? low : Math.nextUp(low);
        }
        if (bounds.high().isPresent()) {
            double high = number(bounds.high().get());
            to = bounds.highIncluded() ? high : Math.nextDown(high);
        }
        checkOrder(from <= to);
        Optional<FigureValue.Kind> kind = field == QueryField.FIGURE
                ? Optional.empty()
                : Optional.of(FigureValue.Kind.valueOf(field.word().toUpperCase(Locale.ROOT)));
        return new FigureQuery(kind, from, to);
    }

    private static double number(String text) {
        OptionalDouble number = Amount.of(text);
        if (number.isEmpty()) {
            throw new IllegalArgumentException(
                    text.isEmpty()
                            ? "expected a number here"
                            : "\"" + text + "\" is no number; write 5000, 5.000, 1,5 or \"1,5 tỷ\"");
        }
        return number.getAsDouble();
    }

    private static void checkOrder(boolean ordered) {
        if (!ordered) {
            throw new IllegalArgumentException("the range ends before it begins");
        }
    }
}
