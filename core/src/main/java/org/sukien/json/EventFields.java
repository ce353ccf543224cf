package org.sukien.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sukien.record.Event;
import org.sukien.record.Role;
import org.sukien.text.Span;

/** Reads events back. */
final class EventFields {
    private EventFields() {}

    static List<Event> events(Fields record) {
        List<Event> events = new ArrayList<>();
        for (Fields event : record.objects("events")) {
            Fields trigger = event.needObject("trigger");
            events.add(new Event(
                    event.needText("id"),
                    event.needText("type"),
                    event.text("subtype"),
                    event.flag("main"),
                    event.code("factuality", Event.Factuality.class).orElse(Event.Factuality.HAPPENED),
                    new Event.Trigger(span(trigger), trigger.needText("text")),
                    event.object("date").map(EventFields::when),
                    event.object("place").map(EventFields::where),
                    event.text("mode"),
                    roles(event),
                    event.indexes("figures"),
                    event.text("partOf"),
                    event.indexes("evidence"),
                    event.needText("rule"),
                    event.needDecimal("score").doubleValue(),
                    event.text("corpusId")));
        }
        return events;
    }

    private static Event.When when(Fields date) {
        return new Event.When(
                date.needText("value"),
                date.text("from"),
                date.text("to"),
                date.index("mention"),
                date.flag("inferred"));
    }

    private static Event.Where where(Fields place) {
        return new Event.Where(place.needText("ref"), place.index("mention"), place.flag("inferred"));
    }

    private static List<Role> roles(Fields event) {
        List<Role> roles = new ArrayList<>();
        for (Fields role : event.objects("roles")) {
            roles.add(new Role(
                    role.needText("role"),
                    role.text("ref"),
                    role.text("text"),
                    role.index("mention"),
                    role.has("start") ? Optional.of(span(role)) : Optional.empty(),
                    role.flag("inferred")));
        }
        return roles;
    }

    static Span span(Fields object) {
        return new Span(object.needIndex("start"), object.needIndex("end"));
    }
}
