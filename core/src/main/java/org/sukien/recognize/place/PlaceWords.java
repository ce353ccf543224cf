package org.sukien.recognize.place;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.recognize.NameParts;
import org.sukien.token.Hits;

/** The word lists of this room. Immutable and thread-safe. */
final class PlaceWords {
    /** What a word beside a name tells about it. */
    enum Role {
        /** A place is to be expected after it: tại, ở, từ. */
        CUE,
        /** A person is to be expected after it: ông, bà, ca sĩ. */
        PERSON,
        /** A person is to be expected after it, whatever follows: ông, bà. */
        HONORIFIC,
        /** A language or dish follows, not a country: tiếng Anh. */
        LANGUAGE,
        /** Several places follow: các, hai. */
        PLURAL,
        /** It opens a list: như, gồm. */
        AS,
        /** It joins two names: và, hoặc. */
        AND,
        /** A word that only looks as if it ended in a head or began with a name: chính phủ, Ý kiến. */
        SKIP
    }

    final WordList<PlaceName> names;
    final WordList<PlaceHead> heads;
    final WordList<Set<Role>> context;

    final NameParts people;

    PlaceWords(Lexicon.Builder words, NameParts people) {
        this.people = people;
        names = words.list("place", PlaceName::of);
        heads = words.list("placehead", PlaceHead::of);
        context = words.list("placeword", PlaceWords::roles);
        words.read(TsvTable.resource(PlaceWords.class, "places.tsv"));
        words.read(TsvTable.resource(PlaceWords.class, "heads.tsv"));
        words.read(TsvTable.resource(PlaceWords.class, "context.tsv"));
    }

    private static Set<Role> roles(TsvTable.Row row) {
        row.require("roles");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String role : row.list("roles")) {
            try {
                roles.add(Role.valueOf(role.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw row.fault("role \"" + role + "\" is not one of " + EnumSet.allOf(Role.class));
            }
        }
        return roles;
    }

    /** The end of a word of a role that begins at a token, or 0. */
    int end(Hits hits, int token, Role role) {
        for (int hit = hits.find(token, context); hit >= 0; hit = hits.shorter(token, hit, context)) {
            if (hits.value(hit, context).contains(role)) {
                return hits.end(hit);
            }
        }
        return 0;
    }

    /** Whether a word of a role of one, two or three syllables ends before a token. */
    boolean endsBefore(Hits hits, int token, Role role) {
        if (token <= 0 || !hits.ends(token, context)) {
            return false;
        }
        for (int from = token - 1; from >= 0 && from >= token - 3; from--) {
            if (hits.starts(from, context) && endsAt(hits, from, token, role)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAt(Hits hits, int from, int token, Role role) {
        for (int hit = hits.find(from, context); hit >= 0; hit = hits.shorter(from, hit, context)) {
            if (hits.end(hit) == token && hits.value(hit, context).contains(role)) {
                return true;
            }
        }
        return false;
    }
}
