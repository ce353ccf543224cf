package org.sukien.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

/**
 * The text of a measurement: the articles of one file. A {@code .jsonl} file gives one article a row (its field
 * {@code text}), any other file is one article; both may be gzipped.
 *
 * @param articles the texts
 * @param megabytes their size in UTF-8, in millions of bytes
 */
record Corpus(List<String> articles, double megabytes) {
    static final String PROPERTY = "sukien.text";

    /** Reads the file named by the system property, up to a number of characters, so that a run stays short. */
    static Corpus fromProperty(int mostCharacters) throws IOException {
        String name = System.getProperty(PROPERTY);
        if (name == null) {
            throw new IllegalStateException("name a text to measure with: -jvmArgsAppend -D" + PROPERTY + "=FILE");
        }
        Path file = Path.of(name);
        List<String> articles = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            if (name.contains(".jsonl")) {
                readRows(in, articles, mostCharacters);
            } else {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                articles.add(text.substring(0, Math.min(text.length(), mostCharacters)));
            }
        }
        return of(articles);
    }

    private static Corpus of(List<String> articles) {
        long bytes = 0;
        for (String article : articles) {
            bytes += article.getBytes(StandardCharsets.UTF_8).length;
        }
        return new Corpus(List.copyOf(articles), bytes / 1e6);
    }

    /** The same articles, each made into something else. */
    Corpus map(UnaryOperator<String> change) {
        return of(articles.stream().map(change).toList());
    }

    private static void readRows(InputStream in, List<String> articles, int mostCharacters) throws IOException {
        int characters = 0;
        try (JsonParser json = new JsonFactory().createParser(in)) {
            for (JsonToken t = json.nextToken(); t != null && characters < mostCharacters; t = json.nextToken()) {
                if (t == JsonToken.FIELD_NAME && json.currentName().equals("text")) {
                    articles.add(json.nextTextValue());
                    characters += articles.get(articles.size() - 1).length();
                }
            }
        }
    }
}
