package org.sukien.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the facts of a gold article; a file that is no such JSON is refused with file, line and reason. */
final class FactsReader {
    private static final Set<String> FACTUALITIES =
            Set.of("happened", "planned", "directive", "negated", "hypothetical");

    private final JsonParser json;
    private final Set<String> tagged;

    private FactsReader(JsonParser json, Set<String> tagged) {
        this.json = json;
        this.tagged = tagged;
    }

    /**
     * The facts of a file.
     *
     * @param tagged the keys of the people tagged in the text; nobody else may be stated
     */
    static Facts read(Path file, Set<String> tagged) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
            json.nextToken();
            Facts facts = new FactsReader(json, tagged).facts();
            if (json.nextToken() != null) {
                throw new JsonParseException(json, "more after the object's end");
            }
            return facts;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(file + ":" + line + ": " + e.getOriginalMessage(), e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ":1: is no UTF-8", e);
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
        if (!tagged.contains(NameComparison.key(needed(texts, "name")))) {
            throw new JsonParseException(json, "a person who is tagged nowhere in the text: " + texts.get("name"));
        }
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
                object(role -> fillers.addAll(array(() -> filler(role))));
            } else {
                text(key, texts);
            }
        });
        String factuality = filled(texts, "factuality").orElse("happened");
        if (!FACTUALITIES.contains(factuality)) {
            throw new JsonParseException(json, "unknown factuality " + factuality);
        }
        return new Facts.Event(
                needed(texts, "type"),
                filled(texts, "subtype"),
                flag(texts, "main"),
                factuality,
                filled(texts, "date"),
                filled(texts, "place"),
                fillers,
                flag(texts, "opt"));
    }

    private Facts.Filler filler(String role) throws IOException {
        expect(JsonToken.VALUE_STRING);
        return new Facts.Filler(role, json.getText());
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
            throw new JsonParseException(json, "expected " + token + ", found " + json.currentToken());
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
