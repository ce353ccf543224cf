package org.sukien.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Lays an array of records out for people: every key of a record on its own line, every mention, person, unit, place and
 * event on one line. Not thread-safe.
 *
 * <pre>
 * [
 *   {
 *     "schema": "sukien/1",
 *     "mentions": [
 *       {"type": "date", "start": 0, "end": 14, "text": "Sáng 28/2/2023"}
 *     ]
 *   }
 * ]
 * </pre>
 */
final class RecordLayout implements PrettyPrinter {
    /** The array, a record in it, a list in that. What lies deeper stays on one line. */
    private static final int DEEPEST = 3;

    private static final String[] LINES = {"\n", "\n  ", "\n    ", "\n      "};
    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        line(json);
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        open(json, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        close(json, '}', entries);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        open(json, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        close(json, ']', values);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        line(json);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        line(json);
    }

    private void open(JsonGenerator json, char bracket) throws IOException {
        json.writeRaw(bracket);
        depth++;
    }

    private void close(JsonGenerator json, char bracket, int inside) throws IOException {
        depth--;
        if (inside > 0 && depth < DEEPEST) {
            json.writeRaw(LINES[depth]);
        }
        json.writeRaw(bracket);
    }

    private void separate(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        if (depth <= DEEPEST) {
            line(json);
        } else {
            json.writeRaw(' ');
        }
    }

    private void line(JsonGenerator json) throws IOException {
        if (depth <= DEEPEST) {
            json.writeRaw(LINES[depth]);
        }
    }
}
