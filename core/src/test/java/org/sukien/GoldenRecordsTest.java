package org.sukien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sukien.article.Article;
import org.sukien.json.RecordWriter;

/**
 * The samples' records against the ones in {@code corpus/samples/golden}, so that a change of behaviour shows as a change
 * of a file that somebody reviews. They are written anew by
 *
 * <pre>mvn -q -pl core test -Dtest=GoldenRecordsTest -Dsukien.golden=write</pre>
 *
 * and are what {@code sukien extract --format json} prints, save for corpus ids, which have a test of their own.
 */
class GoldenRecordsTest {
    private static final Path GOLDEN = SampleArticles.FOLDER.resolve("golden");
    private static final boolean WRITE = "write".equals(System.getProperty("sukien.golden"));

    @TestFactory
    Stream<DynamicTest> samplesGiveTheirGoldenRecords() throws IOException {
        Assumptions.assumeTrue(WRITE || Files.isDirectory(GOLDEN), "no golden records yet");
        Sukien sukien = Sukien.standard();
        return SampleArticles.files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(sukien, file)));
    }

    private static void check(Sukien sukien, Path sample) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (RecordWriter writer = RecordWriter.array(json)) {
            for (Article article : SampleArticles.of(sample)) {
                writer.write(sukien.extract(article));
            }
        }
        Path golden = GOLDEN.resolve(SampleArticles.stem(sample.getFileName().toString()) + ".json");
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.write(golden, json.toByteArray());
        }
        assertThat(golden).as("no golden record; see this test's Javadoc").exists();
        assertThat(json.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
    }
}
