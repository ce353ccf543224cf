package org.sukien.export;

import java.util.HashMap;
import java.util.Map;
import org.sukien.record.ArticleRecord;

/** What the ids of a record stand for: {@code u1} for "Công an tỉnh Yên Bái". Immutable. */
final class EntityNames {
    private final Map<String, String> byId = new HashMap<>();

    EntityNames(ArticleRecord record) {
        record.people().forEach(person -> byId.put(person.id(), person.name()));
        record.units().forEach(unit -> byId.put(unit.id(), unit.name()));
        record.places().forEach(place -> byId.put(place.id(), place.name()));
    }

    /** The name behind an id; an id that stands for nothing is its own name. */
    String of(String id) {
        return byId.getOrDefault(id, id);
    }
}
