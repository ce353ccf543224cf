package org.sukien.recognize;

import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.token.Hits;

/**
 * The words that stand beside people: before a name ("ông", "TS", "ca sĩ", "tên là"), after one ("cho biết"), and before
 * what is only named like a person ("đường Trần Hưng Đạo").
 *
 * <p>Immutable and thread-safe. Source of the words: {@code name-cues.tsv}.
 */
public final class NameCues {
    private static final int LONGEST = 6;

    private final WordList<Kind> cues;
    private final WordList<Kind> bodies;

    /** Names its list and reads the words that come with the library. */
    public NameCues(Lexicon.Builder words) {
        cues = words.list("cue", row -> row.oneOf("kind", Kind.class));
        bodies = words.list("bodyword", row -> row.oneOf("kind", Kind.class));
        words.read(TsvTable.resource(NameCues.class, "name-cues.tsv"));
    }

    /** What a word beside a name tells. */
    public enum Kind {
        /** A word of address, or of a person's part in a case: "ông", "bị cáo". */
        ADDRESS,
        /** A degree or title of honour: "PGS.TS", "luật sư". */
        LEARNED,
        /** A trade or kinship: "ca sĩ", "con trai". */
        CALLING,
        /** Announces a name: "tên là". */
        NAMING,
        /** Often stands before a name, and before much else: "của". */
        LINKING,
        /** What people with names and offices do: "cho biết". */
        SAYING,
        /** A verb or auxiliary that often follows a name: "đã". */
        DOING,
        /** Opens the name of a street, school or company: "đường". */
        BLOCK,
        /** With a capital, opens the name of an organisation: "Công an". */
        BODY
    }

    /** Whether a capitalised word opens the name of an organisation: "Công" in "Công an". */
    public boolean opensBody(Draft draft, int token) {
        return draft.hits().starts(token, bodies);
    }

    /** What the longest phrase says that begins at a token, or null. */
    public Kind startingAt(Draft draft, int token) {
        if (token < 0 || token >= draft.tokens().size()) {
            return null;
        }
        int hit = draft.hits().find(token, cues);
        return hit < 0 ? null : draft.hits().value(hit, cues);
    }

    /** Where the longest phrase ends that begins at a token, or -1. */
    public int end(Draft draft, int token) {
        int hit = draft.hits().find(token, cues);
        return hit < 0 ? -1 : draft.hits().end(hit);
    }

    /** The first token of the longest phrase that ends right before a token, or -1. */
    public int firstBefore(Draft draft, int token) {
        Hits hits = draft.hits();
        if (token <= 0 || !hits.ends(token, cues)) {
            return -1;
        }
        for (int at = Math.max(0, token - LONGEST); at < token; at++) {
            if (hitUpTo(hits, at, token) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** What the longest phrase says that ends right before a token, or null. */
    public Kind endingBefore(Draft draft, int token) {
        int first = firstBefore(draft, token);
        if (first < 0) {
            return null;
        }
        return draft.hits().value(hitUpTo(draft.hits(), first, token), cues);
    }

    /** The hit from one token to before another, or -1. */
    private int hitUpTo(Hits hits, int first, int token) {
        int hit = hits.find(first, cues);
        while (hit >= 0 && hits.end(hit) > token) {
            hit = hits.shorter(first, hit, cues);
        }
        return hit >= 0 && hits.end(hit) == token ? hit : -1;
    }
}
