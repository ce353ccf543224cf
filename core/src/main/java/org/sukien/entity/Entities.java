package org.sukien.entity;

import java.util.List;
import org.sukien.mention.Mention;
import org.sukien.record.Person;
import org.sukien.record.Place;
import org.sukien.record.Unit;

/**
 * The mentions of an article, each with the id of what it names, and the named people, units and places. Immutable and
 * thread-safe.
 *
 * @param mentions in text order; same number and order as were given
 * @param people in order of their first mention
 * @param units in order of their first mention
 * @param places in order of their first mention
 */
public record Entities(List<Mention> mentions, List<Person> people, List<Unit> units, List<Place> places) {
    public Entities {
        mentions = List.copyOf(mentions);
        people = List.copyOf(people);
        units = List.copyOf(units);
        places = List.copyOf(places);
    }
}
