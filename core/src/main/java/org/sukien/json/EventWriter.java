package org.sukien.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.sukien.record.Event;
import org.sukien.record.Role;
import org.sukien.text.Span;

/** Writes the list of events, in the key order of the record. Not thread-safe. */
final class EventWriter {
    private final JsonGenerator json;
    private final Keys keys;

    EventWriter(JsonGenerator json, Keys keys) {
        this.json = json;
        this.keys = keys;
    }

    void write(List<Event> events) throws IOException {
        json.writeArrayFieldStart("events");
        for (Event event : events) {
            write(event);
        }
        json.writeEndArray();
    }

    private void write(Event event) throws IOException {
        json.writeStartObject();
        keys.text("id", event.id());
        keys.text("type", event.type());
        keys.text("subtype", event.subtype());
        keys.flag("main", event.main());
        if (event.factuality() != Event.Factuality.HAPPENED) {
            keys.code("factuality", event.factuality());
        }
        json.writeObjectFieldStart("trigger");
        span(event.trigger().span());
        keys.text("text", event.trigger().text());
        json.writeEndObject();
        if (event.date().isPresent()) {
            when(event.date().get());
        }
        if (event.place().isPresent()) {
            where(event.place().get());
        }
        keys.text("mode", event.mode());
        roles(event.roles());
        keys.indexes("figures", event.figures());
        keys.text("partOf", event.partOf());
        keys.indexes("evidence", event.evidence());
        keys.text("rule", event.rule());
        keys.number("score", BigDecimal.valueOf(event.score()));
        keys.text("corpusId", event.corpusId());
        json.writeEndObject();
    }

    private void when(Event.When when) throws IOException {
        json.writeObjectFieldStart("date");
        keys.text("value", when.value());
        keys.text("from", when.from());
        keys.text("to", when.to());
        keys.index("mention", when.mention());
        keys.flag("inferred", when.inferred());
        json.writeEndObject();
    }

    private void where(Event.Where where) throws IOException {
        json.writeObjectFieldStart("place");
        keys.text("ref", where.ref());
        keys.index("mention", where.mention());
        keys.flag("inferred", where.inferred());
        json.writeEndObject();
    }

    private void roles(List<Role> roles) throws IOException {
        json.writeArrayFieldStart("roles");
        for (Role role : roles) {
            json.writeStartObject();
            keys.text("role", role.role());
            keys.text("ref", role.ref());
            keys.text("text", role.text());
            keys.index("mention", role.mention());
            if (role.span().isPresent()) {
                span(role.span().get());
            }
            keys.flag("inferred", role.inferred());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void span(Span span) throws IOException {
        keys.number("start", span.start());
        keys.number("end", span.end());
    }
}
