package org.sukien.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sukien.record.ArticleRecord;

/** Writes the nodes of one article, whose ids all begin alike, and the links between them. Not thread-safe. */
final class JsonLdNodes {
    private final JsonGenerator json;
    private final String prefix;
    private final ArticleRecord record;
    private final Set<String> places = new HashSet<>();

    JsonLdNodes(JsonGenerator json, String prefix, ArticleRecord record) {
        this.json = json;
        this.prefix = prefix;
        this.record = record;
        record.places().forEach(place -> places.add(place.id()));
    }

    JsonGenerator json() {
        return json;
    }

    /** Whether an id stands for a place. */
    boolean isPlace(String id) {
        return places.contains(id);
    }

    /** The ids of all that the article mentions. */
    Stream<String> all() {
        return Stream.of(
                        record.people().stream().map(person -> person.id()),
                        record.units().stream().map(unit -> unit.id()),
                        record.places().stream().map(place -> place.id()),
                        record.events().stream().map(event -> event.id()))
                .flatMap(ids -> ids);
    }

    /** Begins a node; the empty id is the article's. */
    void begin(String id, String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", prefix + id);
        json.writeStringField("@type", type);
    }

    void end() throws IOException {
        json.writeEndObject();
    }

    void text(String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, WellFormed.of(text.get()));
        }
    }

    /** A node without an id of its own, of which the name alone is known. */
    void named(String key, String type, Optional<String> name) throws IOException {
        if (name.isPresent()) {
            json.writeObjectFieldStart(key);
            json.writeStringField("@type", type);
            text("name", name);
            json.writeEndObject();
        }
    }

    void link(String key, Optional<String> id) throws IOException {
        if (id.isPresent()) {
            json.writeFieldName(key);
            link(id.get());
        }
    }

    /** Links to several nodes; no key where there are none. */
    void links(String key, Stream<String> ids) throws IOException {
        List<String> all = ids.toList();
        if (!all.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (String id : all) {
                link(id);
            }
            json.writeEndArray();
        }
    }

    void link(String id) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", prefix + id);
        json.writeEndObject();
    }
}
