package org.sukien.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long questions take on an index that is large: a thousand random ones, each with ten hits, their passages, and the
 * facets of people, units and months, in one thread of a warm process. Needs {@code -Dsukien.index=DIR}.
 */
@EnabledIfSystemProperty(named = "sukien.index", matches = ".+")
class SearchSpeedTest {
    private static final int QUERIES = 1000;
    private static final int SHOWN = 12;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Timed(String query, long total, double milliseconds, double ofProcessor) {}

    @Test
    void answersAThousandRandomQueriesQuickly() throws IOException {
        try (CorpusIndex index = CorpusIndex.open(Path.of(System.getProperty("sukien.index")))) {
            ask(index, 1);
            List<Timed> timed = ask(index, 2);
            report("wall clock", timed, Timed::milliseconds);
            report("processor", timed, Timed::ofProcessor);
            // sorted by the processor's time, which other programs on the machine don't stretch
            assertThat(timed.get(QUERIES / 2).ofProcessor()).isLessThanOrEqualTo(10);
            assertThat(timed.get(QUERIES * 99 / 100).ofProcessor()).isLessThanOrEqualTo(100);
        }
    }

    private static void report(String what, List<Timed> timed, ToDoubleFunction<Timed> time) {
        timed.sort(Comparator.comparingDouble(time));
        System.out.printf(
                Locale.ROOT,
                "%s of %d queries: median %.2f ms, 90%% %.2f ms, 99%% %.2f ms, longest %.2f ms%n",
                what,
                QUERIES,
                time.applyAsDouble(timed.get(QUERIES / 2)),
                time.applyAsDouble(timed.get(QUERIES * 9 / 10)),
                time.applyAsDouble(timed.get(QUERIES * 99 / 100)),
                time.applyAsDouble(timed.get(QUERIES - 1)));
        for (Timed slow : timed.subList(QUERIES - SHOWN, QUERIES)) {
            System.out.printf(Locale.ROOT, "%8.2f ms %7d  %s%n", time.applyAsDouble(slow), slow.total(), slow.query());
        }
    }

    private static List<Timed> ask(CorpusIndex index, long seed) throws IOException {
        RandomQueries queries = new RandomQueries(index.reader(), seed);
        List<Timed> timed = new ArrayList<>();
        while (timed.size() < QUERIES) {
            String query = queries.next();
            long start = System.nanoTime();
            long begun = THREADS.getCurrentThreadCpuTime();
            try {
                SearchResult result =
                        index.search(SearchRequest.of(index.query(query)).facets(List.of("person", "unit", "month")));
                timed.add(new Timed(
                        query,
                        result.total(),
                        (System.nanoTime() - start) / 1e6,
                        (THREADS.getCurrentThreadCpuTime() - begun) / 1e6));
            } catch (QuerySyntaxException e) {
                // such as a beginning of too many words: refused, and not answered slowly
                assertThat(e.getMessage()).contains("stands for more than");
            }
        }
        return timed;
    }
}
