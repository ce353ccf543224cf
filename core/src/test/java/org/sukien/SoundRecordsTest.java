package org.sukien;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.sukien.article.Article;
import org.sukien.json.RecordWriter;
import org.sukien.record.ArticleRecord;

/**
 * Records hold together: see {@link RecordFaults}. The samples are always read. All articles of a folder of {@code .jsonl.gz}
 * files, one object with {@code id}, {@code text} and perhaps {@code published} a line, are read in one process by
 *
 * <pre>mvn -pl core test -Dtest=SoundRecordsTest -Dsukien.news=FOLDER -DargLine=-Xmx256m</pre>
 *
 * where {@code argLine} bounds the memory of the tests' process.
 */
class SoundRecordsTest {
    private final List<String> faults = new ArrayList<>();
    private final RecordWriter json;
    private int articles;
    private int records;
    private long characters;
    private long mentions;
    private long people;
    private long events;

    SoundRecordsTest() throws IOException {
        json = RecordWriter.lines(OutputStream.nullOutputStream());
    }

    @Test
    void samplesGiveSoundRecords() throws IOException {
        Sukien sukien = Sukien.standard();
        for (Article article : SampleArticles.all()) {
            read(sukien, article);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "sukien.news", matches = ".+")
    void everyArticleOfAFolderGivesASoundRecord() throws IOException {
        Sukien sukien = Sukien.standard();
        long start = System.nanoTime();
        for (Path file : files(Path.of(System.getProperty("sukien.news")))) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                    JsonParser rows = new JsonFactory().createParser(in)) {
                while (rows.nextToken() != null) {
                    read(sukien, article(rows));
                }
            }
        }
        System.out.printf(
                "%d articles, %d characters, %d mentions, %d people, %d events; %d MB of heap at most, %.1f s%n",
                articles,
                characters,
                mentions,
                people,
                events,
                Runtime.getRuntime().maxMemory() >> 20,
                (System.nanoTime() - start) / 1e9);
        assertThat(articles).as("articles").isPositive();
        assertThat(records).as("records").isEqualTo(articles);
        assertThat(faults).isEmpty();
    }

    private void read(Sukien sukien, Article article) throws IOException {
        articles++;
        characters += article.text().length();
        ArticleRecord record;
        try {
            record = sukien.extract(article);
            json.write(record);
        } catch (RuntimeException e) {
            throw new AssertionError("article " + article.id().orElse(""), e);
        }
        records++;
        mentions += record.mentions().size();
        people += record.people().size();
        events += record.events().size();
        if (!record.text().equals(article.text())) {
            faults.add(article + " has another text");
        }
        faults.addAll(RecordFaults.of(record));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl.gz"))
                    .sorted()
                    .toList();
        }
    }

    private static Article article(JsonParser row) throws IOException {
        Map<String, String> values = new HashMap<>();
        while (row.nextToken() == JsonToken.FIELD_NAME) {
            values.put(row.currentName(), row.nextTextValue());
        }
        Article article = Article.of(values.get("text")).withId(values.get("id"));
        return values.containsKey("published") ? article.withPublished(values.get("published")) : article;
    }
}
