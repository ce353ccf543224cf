package org.sukien.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Person;
import org.sukien.record.Role;

/** A record as facts: the ids in it replaced by the names of what they stand for. */
final class RecordFacts {
    private final Map<String, String> names = new HashMap<>();

    private RecordFacts(ArticleRecord record) {
        record.people().forEach(person -> names.put(person.id(), person.name()));
        record.units().forEach(unit -> names.put(unit.id(), unit.name()));
        record.places().forEach(place -> names.put(place.id(), place.name()));
    }

    static Facts of(ArticleRecord record) {
        RecordFacts facts = new RecordFacts(record);
        return new Facts(
                record.title(),
                record.author(),
                record.outlet(),
                record.published(),
                record.people().stream().map(facts::person).toList(),
                record.events().stream().map(facts::event).toList());
    }

    private String name(String ref) {
        return names.getOrDefault(ref, ref);
    }

    private Facts.Person person(Person person) {
        List<Facts.Post> posts = person.positions().stream()
                .map(post -> new Facts.Post(post.title(), post.unit().map(this::name), post.former()))
                .toList();
        return new Facts.Person(person.name(), person.rank(), posts, false);
    }

    private Facts.Event event(Event event) {
        return new Facts.Event(
                event.type(),
                event.subtype(),
                event.main(),
                event.factuality().name().toLowerCase(Locale.ROOT),
                event.date().map(Event.When::value),
                event.place().map(place -> name(place.ref())),
                fillers(event.roles()),
                false);
    }

    /** Grouped by role, as gold files are: where one name suits several fillers, the first takes it. */
    private List<Facts.Filler> fillers(List<Role> roles) {
        Map<String, List<Facts.Filler>> byRole = new LinkedHashMap<>();
        for (Role role : roles) {
            Optional<String> name = role.ref().map(this::name).or(role::text).filter(n -> !n.isEmpty());
            name.ifPresent(n ->
                    byRole.computeIfAbsent(role.role(), r -> new ArrayList<>()).add(new Facts.Filler(role.role(), n)));
        }
        return byRole.values().stream().flatMap(List::stream).toList();
    }
}
