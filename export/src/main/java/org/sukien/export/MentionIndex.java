package org.sukien.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.record.ArticleRecord;

/**
 * Where an article names its people, units and places: indexes into the record's mentions. A rank or a post stands for a
 * person too, but doesn't name one. Immutable.
 */
final class MentionIndex {
    private final Map<String, List<Integer>> byEntity = new HashMap<>();

    MentionIndex(ArticleRecord record) {
        List<Mention> mentions = record.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            Optional<String> entity = mentions.get(i).ref();
            if (entity.isPresent() && isName(mentions.get(i).type())) {
                byEntity.computeIfAbsent(entity.get(), id -> new ArrayList<>()).add(i);
            }
        }
    }

    private static boolean isName(MentionType type) {
        return type == MentionType.PERSON || type == MentionType.UNIT || type == MentionType.PLACE;
    }

    /** All mentions that name an entity, in text order. */
    List<Integer> of(String entity) {
        return byEntity.getOrDefault(entity, List.of());
    }

    /** The first mention that names an entity. */
    Optional<Integer> first(String entity) {
        List<Integer> all = of(entity);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** The mention of an entity that stands, counted in mentions, nearest to another. */
    Optional<Integer> nearest(String entity, int mention) {
        List<Integer> all = of(entity);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int found = Collections.binarySearch(all, mention);
        int after = Math.min(found >= 0 ? found : -found - 1, all.size() - 1);
        int before = Math.max(after - 1, 0);
        return Optional.of(
                mention - all.get(before) <= all.get(after) - mention && all.get(before) <= mention
                        ? all.get(before)
                        : all.get(after));
    }
}
