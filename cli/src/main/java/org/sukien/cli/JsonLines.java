package org.sukien.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON Lines: one object a line, each line ended. Not thread-safe. */
final class JsonLines {
    private final JsonGenerator json;

    JsonLines(Writer out) throws IOException {
        json = new JsonFactory()
                .createGenerator(out)
                .setPrettyPrinter(new MinimalPrettyPrinter(""))
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }

    /** What an object holds. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    void write(Fields fields) throws IOException {
        json.writeStartObject();
        fields.write(json);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** Hands on to the writer what is still held back. */
    void flush() throws IOException {
        json.flush();
    }
}
