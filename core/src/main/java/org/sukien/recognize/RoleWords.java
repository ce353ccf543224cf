package org.sukien.recognize;

import java.util.Set;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.WordList;
import org.sukien.token.Hits;

/**
 * Words that tell something about what stands beside them: "tại" that a place follows, "bí thư" that a body does. Each row
 * names the word's roles in its column {@code roles}, parted by commas. Ends are tokens. Immutable and thread-safe.
 *
 * @param <R> what a word may tell
 */
public final class RoleWords<R extends Enum<R>> {
    private final WordList<Roles> list;

    /**
     * Registers the list; its rows are read by whoever builds the lexicon.
     *
     * @param words where to register
     * @param name the list's name, the first part of its rows' ids
     * @param roles the roles that a row may have; another is a fault of the row
     */
    public RoleWords(Lexicon.Builder words, String name, Class<R> roles) {
        list = words.list(name, row -> Roles.of(row.setOf("roles", roles)));
    }

    /** The end of the longest word of a role that begins at a token, or 0. */
    public int end(Hits hits, int token, R role) {
        for (int hit = hits.find(token, list); hit >= 0; hit = hits.shorter(token, hit, list)) {
            if (hits.value(hit, list).has(role)) {
                return hits.end(hit);
            }
        }
        return 0;
    }

    /** Whether a word of a role ends before a token. */
    public boolean endsBefore(Hits hits, int token, R role) {
        for (int hit = hits.findBefore(token, list); hit >= 0; hit = hits.shorterBefore(token, hit, list)) {
            if (hits.value(hit, list).has(role)) {
                return true;
            }
        }
        return false;
    }

    /** The roles of one word, a bit each: asked too often for a set. */
    private record Roles(long bits) {
        static Roles of(Set<? extends Enum<?>> roles) {
            long bits = 0;
            for (Enum<?> role : roles) {
                bits |= 1L << role.ordinal();
            }
            return new Roles(bits);
        }

        boolean has(Enum<?> role) {
            return (bits >>> role.ordinal() & 1) != 0;
        }
    }
}
