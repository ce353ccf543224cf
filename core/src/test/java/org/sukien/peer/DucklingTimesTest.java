package org.sukien.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.mention.DateMention;
import org.sukien.mention.DateValue;

/**
 * Duckling's Vietnamese cases of time, each text by itself and published on its day of reference, in the file that
 * {@code -Dsukien.duckling} names; without it the test skips itself. What a newspaper would never print is listed with the
 * reason in {@code duckling-unprinted.tsv}, at most a third of the cases.
 *
 * <p>Days, weeks, months, quarters and years must be the same from and to. A time of day must be the same clock time, or the
 * part of the day that begins with Duckling's. A window counted from now ("3 ngày tới") is a duration in the record, and its
 * days must be the same.
 *
 * <p>Missed, and why: "2 giờ sáng" without a day is of the day of publication, not the next such hour; "sáng chủ nhật" and
 * "ngày 12/10" are the nearest past ones, as newspapers report; a season has no days of its own, and neither has a number of hours; "giáng sinh", a holiday's
 * bare name, is no date.
 */
@EnabledIfSystemProperty(named = "sukien.duckling", matches = ".+")
class DucklingTimesTest {
    private static final double LEAST = 0.90;
    /** The part of the day that begins at an hour of Duckling's. */
    private static final Map<String, String> PARTS = Map.of("04", "TMO", "12", "TMI", "13", "TAF", "18", "TEV");

    @Test
    void readsTimesAsDucklingDoes() throws IOException {
        Sukien sukien = Sukien.standard();
        Set<String> unprinted = unprinted();
        List<String> missed = new ArrayList<>();
        int all = 0;
        int cases = 0;
        for (DucklingCase one : DucklingCase.read(Path.of(System.getProperty("sukien.duckling")))) {
            if (!one.dimension().equals("time")) {
                continue;
            }
            all++;
            if (!unprinted.contains(one.text())) {
                cases++;
                if (!isRead(sukien, one)) {
                    missed.add(one.text());
                }
            }
        }
        assertThat(cases).isPositive();
        assertThat(all - cases).as("left out").isLessThanOrEqualTo(all / 3);
        assertThat(missed).hasSizeLessThanOrEqualTo((int) (cases * (1 - LEAST)));
    }

    private static Set<String> unprinted() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DucklingTimesTest.class.getResourceAsStream("duckling-unprinted.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isRead(Sukien sukien, DucklingCase one) {
        Article article = Article.of(one.text()).withPublished(one.reference().substring(0, 10));
        List<DateValue> found = sukien.extract(article).mentions().stream()
                .filter(DateMention.class::isInstance)
                .map(mention -> ((DateMention) mention).value())
                .toList();
        if (one.negative()) {
            return found.isEmpty();
        }
        return found.stream().anyMatch(value -> fits(value, one.expected()));
    }

    private static boolean fits(DateValue value, Map<String, String> expected) {
        if (expected.get("type").equals("interval")) {
            return fitsInterval(value, expected);
        }
        String at = expected.get("value");
        LocalDate day = LocalDate.parse(at.substring(0, 10));
        return switch (expected.get("grain")) {
            case "day" -> is(value, day, day);
            case "week" -> is(value, day, day.plusDays(6));
            case "month" -> is(value, day, day.plusMonths(1).minusDays(1));
            case "quarter" -> is(value, day, day.plusMonths(3).minusDays(1));
            case "year" -> is(value, day, day.plusYears(1).minusDays(1));
            default -> is(value, day, day) && value.value().equals(at.substring(0, 16));
        };
    }

    private static boolean fitsInterval(DateValue value, Map<String, String> expected) {
        String from = expected.get("from.value");
        LocalDate first = LocalDate.parse(from.substring(0, 10));
        LocalDate end = LocalDate.parse(expected.get("to.value").substring(0, 10));
        String grain = expected.get("from.grain");
        return grain.equals("hour")
                ? value.value().equals(first + PARTS.getOrDefault(from.substring(11, 13), ""))
                : is(value, first, end.minusDays(1));
    }

    private static boolean is(DateValue value, LocalDate from, LocalDate to) {
        return value.from().filter(from::equals).isPresent()
                && value.to().filter(to::equals).isPresent();
    }
}
