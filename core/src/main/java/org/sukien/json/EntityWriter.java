package org.sukien.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.sukien.record.Person;
import org.sukien.record.Place;
import org.sukien.record.Post;
import org.sukien.record.Unit;

/** Writes people, units and places, in the key order of the record. Not thread-safe. */
final class EntityWriter {
    private final JsonGenerator json;
    private final Keys keys;

    EntityWriter(JsonGenerator json, Keys keys) {
        this.json = json;
        this.keys = keys;
    }

    void people(List<Person> people) throws IOException {
        json.writeArrayFieldStart("people");
        for (Person person : people) {
            json.writeStartObject();
            keys.text("id", person.id());
            keys.text("name", person.name());
            keys.text("honorific", person.honorific());
            keys.text("rank", person.rank());
            posts(person.positions());
            keys.indexes("evidence", person.evidence());
            keys.text("corpusId", person.corpusId());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void posts(List<Post> posts) throws IOException {
        json.writeArrayFieldStart("positions");
        for (Post post : posts) {
            json.writeStartObject();
            keys.text("title", post.title());
            keys.text("unit", post.unit());
            keys.flag("former", post.former());
            keys.flag("acting", post.acting());
            keys.flag("concurrent", post.concurrent());
            keys.indexes("evidence", post.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void units(List<Unit> units) throws IOException {
        json.writeArrayFieldStart("units");
        for (Unit unit : units) {
            json.writeStartObject();
            keys.text("id", unit.id());
            keys.text("name", unit.name());
            keys.code("kind", unit.kind());
            keys.text("parent", unit.parent());
            keys.text("acronym", unit.acronym());
            keys.indexes("evidence", unit.evidence());
            keys.text("corpusId", unit.corpusId());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void places(List<Place> places) throws IOException {
        json.writeArrayFieldStart("places");
        for (Place place : places) {
            json.writeStartObject();
            keys.text("id", place.id());
            keys.text("name", place.name());
            keys.code("level", place.level());
            keys.text("code", place.code());
            keys.text("successor", place.successor());
            keys.indexes("evidence", place.evidence());
            keys.text("corpusId", place.corpusId());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
