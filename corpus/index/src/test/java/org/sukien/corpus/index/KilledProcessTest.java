package org.sukien.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.corpus.source.ArticleSource;
import org.sukien.corpus.source.Sources;

/**
 * Processes that index are killed at random moments. What one of them has committed is there afterwards, and what the last
 * one leaves is what one without interruption leaves.
 */
class KilledProcessTest {
    private static final int ARTICLES = 1500;
    private static final int KILLS = 4;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void whatIsKilledIsMadeGoodByTheSameRun() throws IOException, InterruptedException {
        Path file = InventedCorpus.file(folder, 0, ARTICLES);
        Path killed = folder.resolve("killed");
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int kept = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int enough = kill * ARTICLES / KILLS + 1 + random.nextInt(ARTICLES / KILLS);
            int committed = run(file, killed, kept, enough);
            assertThat(committed).as("seed %d", seed).isPositive();
            kept = committed(killed);
            assertThat(kept).as("seed %d", seed).isGreaterThanOrEqualTo(committed);
            assertThat(IndexView.articles(killed)).as("seed %d", seed).hasSizeBetween(kept, ARTICLES);
        }
        run(file, killed, kept, Integer.MAX_VALUE);
        Path whole = folder.resolve("whole");
        try (CorpusIndexer indexer = CorpusIndexer.builder(whole).build();
                ArticleSource source = Sources.standard().open(List.of(file.toString()))) {
            indexer.run(source);
        }
        assertThat(IndexView.articles(killed)).as("seed %d", seed).hasSize(ARTICLES);
        assertThat(IndexView.articles(killed)).as("seed %d", seed).isEqualTo(IndexView.articles(whole));
        assertThat(IndexView.answers(killed)).as("seed %d", seed).isEqualTo(IndexView.answers(whole));
    }

    /**
     * Indexes in a process of its own, which is killed when it tells next how far it is after so many articles were committed.
     *
     * @param kept how many were committed before
     * @return how many it was seen to have committed
     */
    private static int run(Path file, Path index, int kept, int enough) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IndexingProcess.class.getName(),
                        file.toString(),
                        index.toString())
                // newer JDKs warn there of what Lucene uses, which tells nothing of how far it is
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int committed = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (committed < enough && lines.readLine() != null) {
                committed = committed(index);
                assertThat(committed).isGreaterThanOrEqualTo(kept);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return committed;
    }

    /** How many articles the last commit tells of; a few more may have come into it while it was made. */
    private static int committed(Path index) throws IOException {
        return Integer.parseInt(IndexFormat.check(index).get("sukien.articles"));
    }
}
