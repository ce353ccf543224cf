package org.sukien.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.sukien.Sukien;

/**
 * How well the extractor does on the gold articles of the folder that {@code -Dsukien.gold} names; without it the tests skip
 * themselves. It prints the table of all measures and holds the extractor to its bars.
 *
 * <pre>mvn -pl core test -Dtest=GoldArticlesTest -Dsukien.gold=FOLDER</pre>
 *
 * <p>With {@code -Dsukien.measures=FILE}, a table that another implementation of the measures printed for the same articles and
 * extractor, every line of that table must be ours.
 */
@EnabledIfSystemProperty(named = "sukien.gold", matches = ".+")
class GoldArticlesTest {
    /** The least F1 that is accepted. */
    private static final Map<String, Double> BARS = new TreeMap<>(Map.ofEntries(
            Map.entry("rank.exact", 0.95),
            Map.entry("person.exact", 0.85),
            Map.entry("date.value", 0.85),
            Map.entry("figure.value", 0.85),
            Map.entry("place.overlap", 0.80),
            Map.entry("unit.overlap", 0.85),
            Map.entry("position.overlap", 0.80),
            Map.entry("people.name", 0.85),
            Map.entry("people.rank", 0.90),
            Map.entry("event.type", 0.45),
            Map.entry("event.main", 0.55)));

    private static Evaluation evaluation() throws IOException {
        return Evaluation.of(GoldReader.folder(Path.of(System.getProperty("sukien.gold"))), Sukien.standard()::extract);
    }

    @Test
    void theExtractorReachesItsBars() throws IOException {
        Evaluation evaluation = evaluation();
        System.out.println(evaluation.table());
        assertThat(Bars.below(evaluation, BARS)).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "sukien.measures", matches = ".+")
    void theMeasuresAreThoseOfTheTableGiven() throws IOException {
        assertThat(evaluation().table().lines())
                .containsExactlyElementsOf(Files.readAllLines(Path.of(System.getProperty("sukien.measures"))));
    }
}
