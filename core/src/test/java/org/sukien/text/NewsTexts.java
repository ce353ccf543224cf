package org.sukien.text;

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

/** The texts of all articles in the {@code .jsonl.gz} files of a folder. */
final class NewsTexts {
    private NewsTexts() {}

    static void forEach(Path folder, Consumer<String> reader) throws IOException {
        List<Path> sorted;
        try (Stream<Path> files = Files.list(folder)) {
            sorted = files.filter(file -> file.toString().endsWith(".jsonl.gz"))
                    .sorted()
                    .toList();
        }
        for (Path file : sorted) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                    JsonParser rows = new JsonFactory().createParser(in)) {
                for (JsonToken t = rows.nextToken(); t != null; t = rows.nextToken()) {
                    if (t == JsonToken.FIELD_NAME && rows.currentName().equals("text")) {
                        reader.accept(rows.nextTextValue());
                    }
                }
            }
        }
    }
}
