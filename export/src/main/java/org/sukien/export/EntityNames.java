package org.sukien.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sukien.record.ArticleRecord;

/** What the ids of a record stand for: {@code u1} for "Công an tỉnh Yên Bái". Immutable. */
final class EntityNames {
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> corpusIds = new HashMap<>();

    EntityNames(ArticleRecord record) {
        record.people().forEach(person -> put(person.id(), person.name(), person.corpusId()));
        record.units().forEach(unit -> put(unit.id(), unit.name(), unit.corpusId()));
        record.places().forEach(place -> put(place.id(), place.name(), place.corpusId()));
    }

    private void put(String id, String name, Optional<String> corpusId) {
        byId.put(id, name);
        corpusId.ifPresent(known -> corpusIds.put(id, known));
    }

    /** What an entity is called in every article, where the record says so. */
    Optional<String> corpusId(String id) {
        return Optional.ofNullable(corpusIds.get(id));
    }

    /** The name behind an id; an id that stands for nothing is its own name. */
    String of(String id) {
        return byId.getOrDefault(id, id);
    }
}
