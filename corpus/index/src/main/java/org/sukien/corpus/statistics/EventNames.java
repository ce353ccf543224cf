package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.sukien.corpus.index.EventRow;

/**
 * What the events of an index are called: what can be asked for by {@link EventChoice#of} and {@link EventChoice#role}. An
 * index with one conference that a department organizes has the type {@code meeting}, the kinds {@code conference},
 * {@code meeting} and {@code meeting.conference}, and the role {@code organizer}. Immutable and thread-safe.
 *
 * @param types the types
 * @param kinds types, subtypes, and both with a point between
 * @param roles the roles that somebody fills
 */
public record EventNames(SortedSet<String> types, SortedSet<String> kinds, SortedSet<String> roles) {
    public EventNames {
        types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    /**
     * The names in the events of all articles, copies too.
     *
     * @throws IOException if the index cannot be read
     */
    public static EventNames of(IndexSearcher searcher) throws IOException {
        SortedSet<String> types = new TreeSet<>();
        SortedSet<String> kinds = new TreeSet<>();
        SortedSet<String> roles = new TreeSet<>();
        Articles.each(searcher, new MatchAllDocsQuery(), true, columns -> {
            for (EventRow event : columns.events()) {
                types.add(event.type());
                kinds.add(event.kind());
                event.subtype().ifPresent(kinds::add);
                event.roles().forEach(filler -> roles.add(filler.role()));
            }
        });
        kinds.addAll(types);
        return new EventNames(types, kinds, roles);
    }
}
