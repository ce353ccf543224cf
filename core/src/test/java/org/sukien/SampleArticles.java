package org.sukien;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sukien.article.Article;

/** The articles of {@code corpus/samples}, in the order of their files. */
public final class SampleArticles {
    /** Seen from the module, where its tests run. */
    public static final Path FOLDER = Path.of("..", "corpus", "samples");

    private SampleArticles() {}

    /** All articles of all samples. */
    public static List<Article> all() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : files()) {
            articles.addAll(of(file));
        }
        return articles;
    }

    /** The sample files, by name. */
    public static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|jsonl)"))
                    .sorted()
                    .toList();
        }
    }

    /** The articles of one file. */
    public static List<Article> of(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".jsonl")) {
            return rows(file);
        }
        return List.of(Article.of(Files.readString(file)).withId(stem(name)).withSource("corpus/samples/" + name));
    }

    /** {@code 01-hoi-nghi} of {@code 01-hoi-nghi.txt}. */
    public static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static List<Article> rows(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Article article = Article.of(value(line, "text")).withId(value(line, "id"));
            articles.add(article.withPublished(value(line, "published"))
                    .withSource("corpus/samples/" + file.getFileName() + "#" + (articles.size() + 1)));
        }
        return articles;
    }

    private static String value(String line, String key) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(line)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals(key)) {
                    return json.nextTextValue();
                }
            }
        }
        throw new IOException("no " + key + " in " + line);
    }
}
