package org.sukien.corpus.index;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sukien.mention.MentionType;
import org.sukien.record.ArticleRecord;

/** What the ids of a record stand for: {@code u1} for "Công an tỉnh Yên Bái", a unit. Not changed once built. */
final class EntityNames {
    private record Entity(String name, MentionType kind) {}

    private final Map<String, Entity> byId = new HashMap<>();

    EntityNames(ArticleRecord record) {
        record.people().forEach(person -> put(person.id(), person.name(), MentionType.PERSON));
        record.units().forEach(unit -> put(unit.id(), unit.name(), MentionType.UNIT));
        record.places().forEach(place -> put(place.id(), place.name(), MentionType.PLACE));
    }

    private void put(String id, String name, MentionType kind) {
        byId.put(id, new Entity(composed(name), kind));
    }

    /**
     * The name that an id stands for.
     *
     * @throws IllegalArgumentException if the record has no such entity
     */
    String of(String id) {
        Entity entity = byId.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("the record has no " + id);
        }
        return entity.name;
    }

    /** Whether an id stands for a person, a unit or a place. */
    Optional<MentionType> kind(String id) {
        return Optional.ofNullable(byId.get(id)).map(Entity::kind);
    }

    /** A text in NFC. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
