package org.sukien.recognize.unit;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.recognize.NameParts;
import org.sukien.token.Hits;

/** The word lists of this room. Immutable and thread-safe. */
final class UnitWords {
    /** What a word beside a head tells. */
    enum Role {
        /** An administrative word: tỉnh, huyện, Trung ương. */
        AREA,
        /** A title that swallowed its head: trưởng phòng, bộ trưởng. */
        HEADLESS,
        /** A member's title: ủy viên. */
        MEMBER,
        /** A chief's title: chánh. */
        CHIEF,
        /** A leader's title, after which even a short form is a body: bí thư. */
        LEAD,
        /** An organisation is to be expected after it: theo, báo, hãng. */
        CUE,
        /** A word that only looks as if it began with a head: hội nghị. */
        SKIP
    }

    /** How a field of work may stand. */
    enum Stands {
        /** Anywhere. */
        NOUN,
        /** A verb as well: counts capitalised, or beside another field. */
        VERB,
        /** Only after another word of the name: nhân dân. */
        TAIL
    }

    final WordList<UnitHead> heads;
    final WordList<Stands> subjects;
    final WordList<Set<Role>> context;
    final NameParts people;

    UnitWords(Lexicon.Builder words, NameParts people) {
        this.people = people;
        heads = words.list("unit", UnitHead::of);
        subjects = words.list("unitsubject", row -> row.oneOf("stands", Stands.class));
        context = words.list("unitword", UnitWords::roles);
        words.read(TsvTable.resource(UnitWords.class, "units.tsv"));
        words.read(TsvTable.resource(UnitWords.class, "subjects.tsv"));
        words.read(TsvTable.resource(UnitWords.class, "context.tsv"));
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

    /** The end of the longest word of a role that begins at a token, or 0. */
    int end(Hits hits, int token, Role role) {
        for (int hit = hits.find(token, context); hit >= 0; hit = hits.shorter(token, hit, context)) {
            if (hits.value(hit, context).contains(role)) {
                return hits.end(hit);
            }
        }
        return 0;
    }

    /** Whether a word of a role of one to three syllables ends before a token. */
    boolean endsBefore(Hits hits, int token, Role role) {
        if (token <= 0 || !hits.ends(token, context)) {
            return false;
        }
        for (int from = token - 1; from >= 0 && from >= token - 3; from--) {
            for (int hit = hits.find(from, context); hit >= 0; hit = hits.shorter(from, hit, context)) {
                if (hits.end(hit) == token && hits.value(hit, context).contains(role)) {
                    return true;
                }
            }
        }
        return false;
    }
}
