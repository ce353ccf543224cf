package org.sukien.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sukien.lexicon.TsvTable;
import org.sukien.mention.UnitKind;
import org.sukien.record.Person;
import org.sukien.record.Post;
import org.sukien.text.SearchKeys;

/** Keys of people: the name, and the body in which the weightiest post is held. Immutable and thread-safe. */
final class PersonKeys {
    /** Posts in the party and in associations are held beside others, and tell less. */
    private static final List<UnitKind> BESIDE =
            List.of(UnitKind.UNION, UnitKind.YOUTH, UnitKind.WOMEN, UnitKind.ASSOCIATION, UnitKind.PARTY);

    private final Map<String, String> offices = new TreeMap<>();

    PersonKeys() {
        for (TsvTable.Row row :
                TsvTable.resource(PersonKeys.class, "offices.tsv").rows()) {
            offices.put(SearchKeys.canonical(row.require("form")), SearchKeys.canonical(row.require("unit")));
        }
    }

    /** The key of a person, or nothing if the article tells no more than a name that many bear. */
    Optional<String> key(Person person, UnitKeys units) {
        String name = SearchKeys.canonical(person.name()).strip();
        if (ForeignName.is(name) && name.indexOf(' ') > 0) {
            return Optional.of("person|" + name);
        }
        return body(person, units).map(body -> "person|" + name + "|" + body);
    }

    /** The body of the weightiest post: present before former, offices of state and trades before the party and associations. */
    private Optional<String> body(Person person, UnitKeys units) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (Post post : person.positions()) {
            Optional<String> body = post.unit().isPresent()
                    ? units.common(post.unit().get())
                    : Optional.ofNullable(offices.get(SearchKeys.canonical(post.title())));
            if (body.isPresent()) {
                int beside =
                        post.unit().map(u -> BESIDE.indexOf(units.kind(u)) + 1).orElse(0);
                int weight = beside + (post.former() ? BESIDE.size() + 1 : 0);
                if (weight < least) {
                    least = weight;
                    best = body.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
