package org.sukien.peer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One case of Duckling's Vietnamese corpus: a text, and what its API says of it. The expected object comes flat, its keys
 * joined by dots: {@code type=interval, from.value=1000, from.unit=VND}. Immutable.
 *
 * @param dimension time, number, ordinal, amount-of-money
 * @param text the text
 * @param reference when it is read, ISO 8601 with offset
 * @param negative whether nothing may be found
 * @param expected what is to be found
 */
public record DucklingCase(
        String dimension, String text, String reference, boolean negative, Map<String, String> expected) {
    /** All cases of a file {@code {"cases": [{"dimension": …, "text": …, "expected": {…}}]}}. */
    public static List<DucklingCase> read(Path file) throws IOException {
        List<DucklingCase> cases = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            while (json.nextToken() != null && !(json.currentToken() == JsonToken.START_ARRAY)) {
                // whatever stands before the list of cases
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> flat = new LinkedHashMap<>();
                object(json, "", flat);
                cases.add(of(flat));
            }
        }
        return cases;
    }

    private static void object(JsonParser json, String prefix, Map<String, String> into) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = prefix + json.currentName();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                object(json, key + ".", into);
            } else if (json.currentToken() == JsonToken.START_ARRAY) {
                json.skipChildren();
            } else {
                into.put(key, json.getText());
            }
        }
    }

    private static DucklingCase of(Map<String, String> flat) {
        Map<String, String> expected = new LinkedHashMap<>();
        flat.forEach((key, value) -> {
            if (key.startsWith("expected.")) {
                expected.put(key.substring("expected.".length()), value);
            }
        });
        return new DucklingCase(
                flat.get("dimension"),
                flat.get("text"),
                flat.getOrDefault("reference_time", ""),
                Boolean.parseBoolean(flat.get("negative")),
                Map.copyOf(expected));
    }
}
