package org.sukien.cli;

import java.util.HashMap;
import java.util.Map;
import org.sukien.record.ArticleRecord;

/** What the ids of a record stand for: {@code u1} for "Công an tỉnh Yên Bái". */
final class Names {
    private final Map<String, String> byId = new HashMap<>();

    Names(ArticleRecord record) {
        record.people().forEach(person -> byId.put(person.id(), person.name()));
        record.units().forEach(unit -> byId.put(unit.id(), unit.name()));
        record.places().forEach(place -> byId.put(place.id(), place.name()));
    }

    String of(String id) {
        return TextColumns.clean(byId.getOrDefault(id, id));
    }
}
