package org.sukien.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;
import org.sukien.mention.Mention;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Role;

/** Events in the words of schema.org. */
final class JsonLdEvents {
    private final JsonLdNodes nodes;
    private final JsonGenerator json;
    private final ArticleRecord record;

    JsonLdEvents(JsonLdNodes nodes, ArticleRecord record) {
        this.nodes = nodes;
        json = nodes.json();
        this.record = record;
    }

    void write(Event event) throws IOException {
        boolean takesPlace =
                event.factuality() == Event.Factuality.HAPPENED || event.factuality() == Event.Factuality.PLANNED;
        nodes.begin(event.id(), takesPlace ? "Event" : "sukien:UnrealizedEvent");
        nodes.text("sukien:type", Optional.of(event.type()));
        nodes.text("sukien:subtype", event.subtype());
        if (event.factuality() != Event.Factuality.HAPPENED) {
            json.writeStringField("sukien:factuality", event.factuality().name().toLowerCase(Locale.ROOT));
        }
        nodes.text("name", Optional.of(event.trigger().text()));
        nodes.text("sukien:corpusId", event.corpusId());
        if (event.date().isPresent()) {
            date(event.date().get());
        }
        if (event.place().isPresent()) {
            String at = event.place().get().ref();
            // A unit's seat is no Place of schema.org.
            nodes.link(nodes.isPlace(at) ? "location" : "sukien:atSeatOf", Optional.of(at));
        }
        nodes.text("eventAttendanceMode", event.mode().flatMap(JsonLdEvents::attendance));
        roles(event);
        figures(event);
        nodes.link("superEvent", event.partOf());
        nodes.end();
    }

    private void date(Event.When when) throws IOException {
        boolean hour = when.value().length() == 16
                && when.value().charAt(10) == 'T'
                && when.value().charAt(13) == ':';
        nodes.text("startDate", hour ? Optional.of(when.value()) : when.from());
        nodes.text("endDate", hour ? Optional.empty() : when.to());
        if (when.from().isEmpty()) {
            nodes.text("sukien:date", Optional.of(when.value()));
        }
    }

    private static Optional<String> attendance(String mode) {
        return switch (mode) {
            case "in-person" -> Optional.of("https://schema.org/OfflineEventAttendanceMode");
            case "online" -> Optional.of("https://schema.org/OnlineEventAttendanceMode");
            case "hybrid" -> Optional.of("https://schema.org/MixedEventAttendanceMode");
            default -> Optional.empty();
        };
    }

    private void roles(Event event) throws IOException {
        Map<String, List<Role>> byKey = new LinkedHashMap<>();
        for (Role role : event.roles()) {
            byKey.computeIfAbsent(key(role), key -> new ArrayList<>()).add(role);
        }
        for (Map.Entry<String, List<Role>> roles : byKey.entrySet()) {
            json.writeArrayFieldStart(roles.getKey());
            for (Role role : roles.getValue()) {
                if (role.ref().isPresent()) {
                    nodes.link(role.ref().get());
                } else {
                    json.writeString(WellFormed.of(role.text().get()));
                }
            }
            json.writeEndArray();
        }
    }

    /** schema.org asks of an organizer or attendee that it be a person or an organisation. */
    private String key(Role role) {
        boolean acts = role.ref().isPresent() && !nodes.isPlace(role.ref().get());
        if (acts && role.role().equals("organizer")) {
            return "organizer";
        }
        return acts && role.role().equals("participant") ? "attendee" : "sukien:" + role.role();
    }

    private void figures(Event event) throws IOException {
        if (event.figures().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("sukien:figure");
        for (int i : event.figures()) {
            Mention mention = record.mentions().get(i);
            if (mention instanceof FigureMention) {
                figure(((FigureMention) mention).value());
            }
        }
        json.writeEndArray();
    }

    private void figure(FigureValue figure) throws IOException {
        boolean money = figure.currency().isPresent();
        json.writeStartObject();
        json.writeStringField("@type", money ? "MonetaryAmount" : "QuantitativeValue");
        // A number as a record writes it: 37300, never 3.73E4.
        json.writeFieldName(figure.max().isPresent() ? "minValue" : "value");
        json.writeNumber(figure.value().toPlainString());
        if (figure.max().isPresent()) {
            json.writeFieldName("maxValue");
            json.writeNumber(figure.max().get().toPlainString());
        }
        if (figure.total().isPresent()) {
            json.writeFieldName("sukien:total");
            json.writeNumber(figure.total().get().toPlainString());
        }
        nodes.text("currency", figure.currency());
        if (figure.kind() == FigureValue.Kind.PERCENT) {
            json.writeStringField("unitCode", "P1"); // UN/CEFACT's percent, which schema.org asks for
        }
        nodes.text("sukien:ucum", figure.unit());
        nodes.text("unitText", figure.item());
        if (figure.qualifier() != FigureValue.Qualifier.EXACT) {
            json.writeStringField("sukien:qualifier", figure.qualifier().name().toLowerCase(Locale.ROOT));
        }
        json.writeEndObject();
    }
}
