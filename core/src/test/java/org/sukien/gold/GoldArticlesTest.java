package org.sukien.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.sukien.Sukien;

/**
 * How well the extractor does on the gold articles of the folder that {@code -Dsukien.gold} names; without it the test skips
 * itself. It prints the table of all measures and holds the extractor to its bars.
 *
 * <pre>mvn -pl core test -Dtest=GoldArticlesTest -Dsukien.gold=FOLDER</pre>
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

    @Test
    void theExtractorReachesItsBars() throws IOException {
        Tally tally = Measures.of(GoldReader.folder(Path.of(System.getProperty("sukien.gold"))), Sukien.standard());
        System.out.println(tally.table());
        assertThat(tally.below(BARS)).isEmpty();
    }
}
