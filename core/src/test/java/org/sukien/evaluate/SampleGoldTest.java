package org.sukien.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sukien.SampleArticles;
import org.sukien.Sukien;

/**
 * How well the extractor does on the invented articles of {@code corpus/samples/gold}, so that what gets worse shows at
 * once. The floors lie about 0.05 below what was reached when they were written; raise them when much is won.
 */
class SampleGoldTest {
    private static final Map<String, Double> FLOORS = new TreeMap<>(Map.ofEntries(
            Map.entry("person.exact", 0.88),
            Map.entry("rank.exact", 0.95),
            Map.entry("position.exact", 0.91),
            Map.entry("unit.exact", 0.82),
            Map.entry("unit.overlap", 0.90),
            Map.entry("place.exact", 0.86),
            Map.entry("place.overlap", 0.89),
            Map.entry("date.value", 0.84),
            Map.entry("date.full", 0.84),
            Map.entry("figure.value", 0.92),
            Map.entry("figure.full", 0.84),
            Map.entry("document.overlap", 0.95),
            Map.entry("people.name", 0.84),
            Map.entry("people.rank", 0.91),
            Map.entry("people.title", 0.87),
            Map.entry("people.post", 0.72),
            Map.entry("event.type", 0.60),
            Map.entry("event.roles", 0.51),
            Map.entry("event.main", 0.49),
            Map.entry("article.title", 0.83),
            Map.entry("article.author", 0.86)));

    @Test
    void theSamplesAreReadAsWellAsBefore() throws IOException {
        Evaluation evaluation =
                Evaluation.of(GoldReader.folder(SampleArticles.FOLDER.resolve("gold")), Sukien.standard()::extract);
        assertThat(Bars.below(evaluation, FLOORS)).as(evaluation.table()).isEmpty();
    }
}
