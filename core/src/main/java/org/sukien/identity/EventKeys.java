package org.sukien.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sukien.lexicon.TsvTable;
import org.sukien.record.Event;
import org.sukien.record.Role;
import org.sukien.text.SearchKeys;

/** Keys of events: type, subtype, days, and who fills the roles that tell one event of a day from the others. */
final class EventKeys {
    /** By type the sets of roles that tell its events, the first that is filled decides. */
    private final Map<String, List<List<String>>> anchors = new HashMap<>();

    EventKeys() {
        for (TsvTable.Row row :
                TsvTable.resource(EventKeys.class, "anchors.tsv").rows()) {
            anchors.computeIfAbsent(row.require("type"), type -> new ArrayList<>())
                    .add(List.of(row.require("roles").split(",")));
        }
    }

    /**
     * The key of an event, or nothing if what its article says fits many.
     *
     * @param keys the keys of the article's people, units and places by their ids
     */
    Optional<String> key(Event event, Map<String, String> keys) {
        boolean asserted =
                event.factuality() == Event.Factuality.HAPPENED || event.factuality() == Event.Factuality.PLANNED;
        Optional<String> days = event.date().flatMap(EventKeys::days);
        if (!asserted || days.isEmpty()) {
            return Optional.empty();
        }
        String start = "event|" + event.type() + "|" + event.subtype().orElse("") + "|" + days.get();
        for (List<String> roles : anchors.getOrDefault(event.type(), List.of())) {
            List<String> fillers = fillers(event, roles, keys);
            if (fillers.size() == roles.size()) {
                return Optional.of(start + "|" + String.join("|", fillers));
            }
        }
        return Optional.empty();
    }

    /** The one day, or both ends of a few. */
    private static Optional<String> days(Event.When when) {
        if (when.from().isEmpty() || when.to().isEmpty()) {
            return Optional.empty();
        }
        String from = when.from().get();
        String to = when.to().get();
        boolean oneMonth = from.length() == 10 && to.length() == 10 && from.regionMatches(0, to, 0, 7);
        boolean wholeMonth = oneMonth && from.endsWith("-01") && to.compareTo(from.substring(0, 8) + "28") >= 0;
        return oneMonth && !wholeMonth ? Optional.of(from + "/" + to) : Optional.empty();
    }

    /** For each role the first filler that has a key; a role named twice asks for two, which are sorted. */
    private static List<String> fillers(Event event, List<String> roles, Map<String, String> keys) {
        List<String> fillers = new ArrayList<>();
        for (String role : roles) {
            if (role.equals("place")) {
                event.place().map(place -> keys.get(place.ref())).ifPresent(fillers::add);
                continue;
            }
            for (Role filler : event.roles()) {
                String key = filler.ref().map(keys::get).orElseGet(() -> words(filler));
                if (filler.role().equals(role) && key != null && !fillers.contains(key)) {
                    fillers.add(key);
                    break;
                }
            }
        }
        if (roles.size() > 1 && roles.get(0).equals(roles.get(1))) {
            fillers.sort(null);
        }
        return fillers;
    }

    private static String words(Role filler) {
        return filler.text().map(text -> SearchKeys.canonical(text).strip()).orElse(null);
    }
}
