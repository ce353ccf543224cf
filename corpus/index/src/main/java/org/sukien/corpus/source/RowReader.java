package org.sukien.corpus.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads one line of a JSON Lines file: {@code {"id": "000", "text": "Sáng 28/2/2023, …", "published": "2023-02"}}, or with
 * the names that {@link FieldNames} gives. Each may be missing or null; what else there is is passed over. Thread-safe.
 */
final class RowReader {
    private final FieldNames fields;
    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    RowReader(FieldNames fields) {
        this.fields = fields;
    }

    /**
     * What a line says.
     *
     * @throws IllegalArgumentException if it is no JSON object, with the reason
     */
    Row read(String line) {
        try (JsonParser row = json.createParser(line)) {
            if (row.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("is no JSON object");
            }
            Row read = read(row);
            if (row.nextToken() != null) {
                throw new IllegalArgumentException("goes on after its JSON object");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "is no JSON: " + e.getOriginalMessage() + " at column "
                            + e.getLocation().getColumnNr(),
                    e);
        } catch (IOException e) {
            throw new IllegalArgumentException("is no JSON: " + e.getMessage(), e);
        }
    }

    private Row read(JsonParser row) throws IOException {
        Optional<String> id = Optional.empty();
        Optional<String> text = Optional.empty();
        Optional<String> published = Optional.empty();
        Optional<String> title = Optional.empty();
        while (row.nextToken() == JsonToken.FIELD_NAME) {
            String key = row.currentName();
            row.nextToken();
            if (key.equals(fields.text())) {
                text = value(row, key, false);
            } else if (key.equals(fields.id())) {
                id = value(row, key, true);
            } else if (fields.published().filter(key::equals).isPresent()) {
                published = value(row, key, true);
            } else if (fields.title().filter(key::equals).isPresent()) {
                title = value(row, key, false);
            } else {
                row.skipChildren();
            }
        }
        return new Row(text, id, published, title);
    }

    private static Optional<String> value(JsonParser row, String key, boolean orNumber) throws IOException {
        return switch (row.currentToken()) {
            case VALUE_NULL -> Optional.empty();
            case VALUE_STRING -> Optional.of(row.getText());
            case VALUE_NUMBER_INT -> {
                if (!orNumber) {
                    throw new IllegalArgumentException("\"" + key + "\" is no string");
                }
                yield Optional.of(row.getText());
            }
            default -> throw new IllegalArgumentException("\"" + key + "\" is no string");
        };
    }
}
