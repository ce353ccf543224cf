package org.sukien.recognize;

import java.util.Optional;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.mention.Rank;

/**
 * The words that name an armed service: "Bộ Chỉ huy Bộ đội Biên phòng tỉnh" is of the border guard, "đại úy cảnh sát" of
 * the police. Words of formations, which several services have ("Trung đoàn"), say army where nothing else is said.
 *
 * <p>Immutable and thread-safe. Source of the words: {@code force-words.tsv}.
 */
public final class ForceWords {
    private final WordList<Rank.Force> words;

    /** Names its list and reads the words that come with the library. */
    public ForceWords(Lexicon.Builder builder) {
        words = builder.list("force", row -> row.oneOf("force", Rank.Force.class));
        builder.read(TsvTable.resource(ForceWords.class, "force-words.tsv"));
    }

    /** The service that the longest phrase at a token names. */
    public Optional<Rank.Force> startingAt(Draft draft, int token) {
        if (token >= draft.tokens().size() || draft.tokens().breakBefore(token)) {
            return Optional.empty();
        }
        int hit = draft.hits().find(token, words);
        return hit < 0 ? Optional.empty() : Optional.of(draft.hits().value(hit, words));
    }

    /** The service that a phrase right before a token names. */
    public Optional<Rank.Force> endingBefore(Draft draft, int token) {
        int hit = token == 0 || draft.tokens().breakBefore(token)
                ? -1
                : draft.hits().findBefore(token, words);
        return hit < 0 ? Optional.empty() : Optional.of(draft.hits().value(hit, words));
    }

    /** The service that a unit's name names: the first, save that any other goes before the army. */
    public Optional<Rank.Force> within(Draft draft, int first, int end) {
        Optional<Rank.Force> found = Optional.empty();
        int at = first;
        while (at < end) {
            int hit = draft.hits().find(at, words);
            if (hit < 0) {
                at++;
                continue;
            }
            Rank.Force force = draft.hits().value(hit, words);
            if (force != Rank.Force.ARMY) {
                return Optional.of(force);
            }
            found = Optional.of(force);
            at = draft.hits().end(hit);
        }
        return found;
    }
}
