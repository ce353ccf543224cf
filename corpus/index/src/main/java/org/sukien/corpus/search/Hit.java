package org.sukien.corpus.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article that was found. Immutable and thread-safe.
 *
 * @param id as in its record
 * @param title headline
 * @param outlet who published it
 * @param published ISO day, month or year
 * @param source path or address
 * @param score how well it fits the query; comparable within one result alone
 * @param copy whether it repeats another article
 * @param passages the best, in text order; without any match the article's beginning
 */
public record Hit(
        String id,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> published,
        Optional<String> source,
        float score,
        Copy copy,
        List<Passage> passages) {
    public Hit {
        passages = List.copyOf(passages);
    }

    /** Whether an article repeats another one. */
    public enum Copy {
        /** It repeats none that came before it. */
        NONE,
        /** Its words are those of another one. */
        EXACT,
        /** Its words are nearly those of another one. */
        NEAR;

        /** As JSON writes it, {@code exact} or {@code near}; empty where it repeats none. */
        public Optional<String> code() {
            return this == NONE ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
        }
    }
}
