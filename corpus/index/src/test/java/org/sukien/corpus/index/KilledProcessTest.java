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

/** Processes that index are killed at random moments; what the last one leaves is what one without interruption leaves. */
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
        int before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            run(file, killed, random.nextInt(5));
            int now = IndexView.articles(killed).size();
            assertThat(now).as("seed %d", seed).isBetween(before, ARTICLES);
            before = now;
        }
        run(file, killed, Integer.MAX_VALUE);
        Path whole = folder.resolve("whole");
        try (CorpusIndexer indexer = CorpusIndexer.builder(whole).build();
                ArticleSource source = Sources.standard().open(List.of(file.toString()))) {
            indexer.run(source);
        }
        assertThat(IndexView.articles(killed)).as("seed %d", seed).hasSize(ARTICLES);
        assertThat(IndexView.articles(killed)).as("seed %d", seed).isEqualTo(IndexView.articles(whole));
        assertThat(IndexView.answers(killed)).as("seed %d", seed).isEqualTo(IndexView.answers(whole));
    }

    /** Indexes in a process of its own, which is killed when it has told so many times how far it is. */
    private static void run(Path file, Path index, int told) throws IOException, InterruptedException {
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
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            for (int i = 0; i < told && line != null; i++) {
                line = lines.readLine();
            }
            process.destroyForcibly();
        }
        process.waitFor();
    }
}
