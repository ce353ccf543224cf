package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sukien.corpus.index.EntityRow;
import org.sukien.corpus.index.EventRow;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.index.RoleRow;
import org.sukien.mention.MentionType;
import org.sukien.text.NormalizedText;
import org.sukien.text.SearchKeys;
import org.sukien.text.Span;
import org.sukien.token.Tokenizer;
import org.sukien.token.Tokens;

/**
 * Who occurs together in an article, group by group: all of a sentence, an event or the article. Each has a number,
 * the same in every article by kind and name, or by the corpus id. Not thread-safe.
 */
final class Cooccurrences {
    private final boolean ids;
    private final Within within;
    private final Set<MentionType> kinds;
    private final Tokenizer tokenizer = Tokenizer.plain();
    private final Labels labels = new Labels(false);
    private final List<MentionType> kindOf = new ArrayList<>();
    private final List<String> keyOf = new ArrayList<>();
    /** Keys of names, which are made once each. */
    private final Map<String, String> keys = new HashMap<>();

    /** @param ids whether those of one name are told apart by their corpus ids */
    Cooccurrences(Within within, Set<MentionType> kinds, boolean ids) {
        this.ids = ids;
        this.within = within;
        this.kinds = kinds;
    }

    /** The numbers of all who are in the article where the columns stand. */
    Set<Integer> all(List<EntityRow> entities) {
        Set<Integer> all = new TreeSet<>();
        for (EntityRow row : entities) {
            if (kinds.contains(row.kind())) {
                all.add(number(row.kind(), row.name(), row.corpusId(), 1));
            }
        }
        return all;
    }

    /** The groups of that article. */
    List<Set<Integer>> of(LeafColumns columns, List<EntityRow> entities, Set<Integer> all) throws IOException {
        return switch (within) {
            case ARTICLE -> List.of(all);
            case SENTENCE -> sentences(columns.stored(Fields.TEXT).orElse(""), entities);
            case EVENT -> events(columns.events(), entities);
        };
    }

    String label(int number) {
        return labels.label(number);
    }

    /** By what a number is told from others, the same in every index of the articles. */
    String key(int number) {
        return keyOf.get(number);
    }

    MentionType kind(int number) {
        return kindOf.get(number);
    }

    private int number(MentionType kind, String name, Optional<String> corpusId, long times) {
        String key = kind.code() + " "
                + corpusId.filter(unused -> ids).orElseGet(() -> keys.computeIfAbsent(name, SearchKeys::canonical));
        int number = labels.number(key, name, times);
        if (number == kindOf.size()) {
            kindOf.add(kind);
            keyOf.add(key);
        }
        return number;
    }

    private List<Set<Integer>> sentences(String text, List<EntityRow> entities) {
        Tokens tokens = tokenizer.tokenize(NormalizedText.of(text));
        int[] starts = new int[tokens.sentences()];
        for (int i = 0; i < starts.length; i++) {
            int first = tokens.sentenceStart(i);
            starts[i] = tokens.span(first, first + 1).start();
        }
        Map<Integer, Set<Integer>> bySentence = new TreeMap<>();
        for (EntityRow row : entities) {
            if (kinds.contains(row.kind())) {
                for (Span mention : row.mentions()) {
                    int place = Arrays.binarySearch(starts, mention.start());
                    bySentence
                            .computeIfAbsent(place < 0 ? -place - 2 : place, unused -> new TreeSet<>())
                            .add(number(row.kind(), row.name(), row.corpusId(), 0));
                }
            }
        }
        return List.copyOf(bySentence.values());
    }

    private List<Set<Integer>> events(List<EventRow> events, List<EntityRow> entities) {
        List<Set<Integer>> groups = new ArrayList<>();
        for (EventRow event : events) {
            Set<Integer> group = new TreeSet<>();
            for (RoleRow role : event.roles()) {
                role.kind().ifPresent(kind -> add(kind, role.name(), entities, group));
            }
            event.place().ifPresent(place -> add(MentionType.PLACE, place, entities, group));
            groups.add(group);
        }
        return groups;
    }

    /** The one of that kind and name; an event may take place at a unit's seat, which is no place. */
    private void add(MentionType kind, String name, List<EntityRow> entities, Set<Integer> group) {
        if (!kinds.contains(kind)) {
            return;
        }
        for (EntityRow row : entities) {
            if (row.kind() == kind && row.name().equals(name)) {
                group.add(number(kind, name, row.corpusId(), 0));
                return;
            }
        }
    }
}
