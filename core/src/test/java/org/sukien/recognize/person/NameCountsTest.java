package org.sukien.recognize.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Counts the parts of names in a folder of {@code .jsonl.gz} files (an object with {@code text} a line) and compares them
 * with the lists that the library reads:
 *
 * <pre>mvn -pl core test -Dtest=NameCountsTest -Dsukien.news=FOLDER</pre>
 *
 * With {@code -Dsukien.names=write} the counts are written into {@code core/src/main/resources/org/sukien/recognize}: the
 * column {@code count} of name-surnames.tsv, and the whole of name-given.tsv, name-foreign.tsv, name-words.tsv and
 * name-namesakes.tsv. They depend on the lists of cues, ranks and titles, and a little on the counts before them.
 */
@EnabledIfSystemProperty(named = "sukien.news", matches = ".+")
class NameCountsTest {
    private static final Path LISTS = Path.of("src/main/resources/org/sukien/recognize");

    @Test
    void countsAnew() throws IOException {
        Path folder = Path.of(System.getProperty("sukien.news"));
        NameCounts counts = new NameCounts();
        int articles = read(folder, counts::countSurnames);
        counts.chooseSurnames();
        read(folder, counts::countParts);
        assertThat(articles).as("articles").isPositive();
        NameLists lists = new NameLists(counts, articles);
        if ("write".equals(System.getProperty("sukien.names"))) {
            lists.write(LISTS);
        }
        System.out.println(lists.compare(LISTS));
    }

    private static int read(Path folder, Consumer<String> reader) throws IOException {
        int articles = 0;
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".jsonl.gz"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                    JsonParser rows = new JsonFactory().createParser(in)) {
                while (rows.nextToken() != null) {
                    reader.accept(text(rows));
                    articles++;
                }
            }
        }
        return articles;
    }

    private static String text(JsonParser row) throws IOException {
        String text = "";
        while (row.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = row.currentName().equals("text");
            String value = row.nextTextValue();
            text = wanted ? value : text;
        }
        return text;
    }
}
