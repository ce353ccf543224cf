package org.sukien.gold;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the facts of a gold article; a file that is no such JSON is refused with its name and the reason. */
final class FactsReader {
    private final JsonParser json;

    private FactsReader(JsonParser json) {
        this.json = json;
    }

    static Facts read(Path file) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
            json.nextToken();
            return new FactsReader(json).facts();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** What stands behind one key; the parser is at its value. */
    private interface Value<T> {
        T read() throws IOException;
    }

    private interface Field {
        void read(String key) throws IOException;
    }

    private Facts facts() throws IOException {
        Map<String, String> texts = new HashMap<>();
        List<Facts.Person> people = new ArrayList<>();
        List<Facts.Event> events = new ArrayList<>();
        object(key -> {
            switch (key) {
                case "people" -> people.addAll(array(this::person));
                case "events" -> events.addAll(array(this::event));
                default -> text(key, texts);
            }
        });
        return new Facts(
                filled(texts, "title"),
                filled(texts, "author"),
                filled(texts, "outlet"),
                filled(texts, "published"),
                people,
                events);
    }

    private Facts.Person person() throws IOException {
        Map<String, String> texts = new HashMap<>();
        List<Facts.Post> posts = new ArrayList<>();
        object(key -> {
            if (key.equals("positions")) {
                posts.addAll(array(this::post));
            } else {
                text(key, texts);
            }
        });
        return new Facts.Person(needed(texts, "name"), filled(texts, "rank"), posts, flag(texts, "opt"));
    }

    private Facts.Post post() throws IOException {
        Map<String, String> texts = new HashMap<>();
        object(key -> text(key, texts));
        return new Facts.Post(needed(texts, "title"), filled(texts, "unit"), flag(texts, "former"));
    }

    private Facts.Event event() throws IOException {
        Map<String, String> texts = new HashMap<>();
        List<Facts.Filler> fillers = new ArrayList<>();
        object(key -> {
            if (key.equals("roles")) {
                object(role -> fillers.addAll(array(() -> new Facts.Filler(role, json.getText()))));
            } else {
                text(key, texts);
            }
        });
        return new Facts.Event(
                needed(texts, "type"),
                filled(texts, "subtype"),
                flag(texts, "main"),
                filled(texts, "factuality").orElse("happened"),
                filled(texts, "date"),
                filled(texts, "place"),
                fillers,
                flag(texts, "opt"));
    }

    private void object(Field field) throws IOException {
        expect(JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            field.read(key);
        }
    }

    private <T> List<T> array(Value<T> item) throws IOException {
        expect(JsonToken.START_ARRAY);
        List<T> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(item.read());
        }
        return items;
    }

    private void expect(JsonToken token) throws IOException {
        if (json.currentToken() != token) {
            throw new JsonParseException(json, "expected " + token);
        }
    }

    private void text(String key, Map<String, String> into) throws IOException {
        if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
            into.put(key, json.getText());
        } else {
            json.skipChildren();
        }
    }

    private String needed(Map<String, String> texts, String key) throws IOException {
        return filled(texts, key).orElseThrow(() -> new JsonParseException(json, "an object without " + key));
    }

    private static Optional<String> filled(Map<String, String> texts, String key) {
        return Optional.ofNullable(texts.get(key)).filter(text -> !text.isEmpty());
    }

    private static boolean flag(Map<String, String> texts, String key) {
        return "true".equals(texts.get(key));
    }
}
