package org.sukien.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The texts of a folder's articles: of each row {@code {"text": "…"}} of its {@code .jsonl} and {@code .jsonl.gz} files, in
 * the order of the files' names. What models are counted on. Stateless and thread-safe.
 */
public final class ArticleTexts {
    private static final JsonFactory JSON = new JsonFactory();

    private ArticleTexts() {}

    /**
     * Reads all texts.
     *
     * @throws IOException if a file can't be read or a row has no text, with file and line
     */
    public static void read(Path folder, Consumer<String> texts) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".jsonl")
                            || file.toString().endsWith(".jsonl.gz"))
                    .sorted()
                    .collect(Collectors.toList());
        }
        if (files.isEmpty()) {
            throw new IOException(folder + " holds no .jsonl or .jsonl.gz file");
        }
        for (Path file : files) {
            readFile(file, texts);
        }
    }

    private static void readFile(Path file, Consumer<String> texts) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
                BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                number++;
                if (!row.isBlank()) {
                    texts.accept(text(row, file + ":" + number));
                }
            }
        }
    }

    private static String text(String row, String where) throws IOException {
        try (JsonParser json = JSON.createParser(row)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = json.currentName().equals("text");
                if (json.nextToken() == JsonToken.VALUE_STRING && wanted) {
                    return json.getText();
                }
                json.skipChildren();
            }
        } catch (IOException e) {
            throw new IOException(where + ": " + e.getMessage(), e);
        }
        throw new IOException(where + ": has no \"text\"");
    }
}
