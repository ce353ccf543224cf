package org.sukien.entity;

import java.util.Set;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.token.Hits;

/**
 * Small words of what is told of a life, list {@code lifeword}: in "Năm 2019, ông thay bà Ma Thị Dẻ làm Giám đốc" the word "ông"
 * may mean who was named before, "thay" (in place of) says that the name after it is not whom the sentence is about, and "làm"
 * (as) goes on to a post. Immutable and thread-safe.
 */
final class LifeWords {
    /** What a word says of what stands beside it. */
    enum Role {
        /** May mean somebody who was named before: ông, bà. */
        PRONOUN,
        /** Makes a word of kin of the pronoun before it: ông ngoại. */
        KIN,
        /** Says that there are several: các, hai. */
        SEVERAL,
        /** Stands between a preposition and a name: với đồng chí A. */
        ADDRESS,
        /** Before a name: its bearer is not whom the sentence is about. */
        OBJECT,
        /** Before a post: it is somebody else's, or nobody's. */
        OTHER,
        /** Stands between the verb, or the last post of a list, and the next. */
        JOIN,
        /** Says where or when somebody was born. */
        ORIGIN,
        /** May begin another step of a life: sau đó, hiện. */
        TURN,
        /** Before an office: it is one of a kind, or given to somebody, and stands for nobody: các, giữ chức. */
        GIVEN,
        /** After an office: it is in something that has no name here: Giám đốc công ty. */
        UNREAD;

        /** Whether it is one of the roles that {@link LifeWords#roles} told. */
        boolean in(int roles) {
            return (roles >>> ordinal() & 1) != 0;
        }
    }

    private final WordList<Integer> words;

    LifeWords(Lexicon.Builder lexicon) {
        words = lexicon.list("lifeword", row -> bits(row.setOf("roles", Role.class)));
        lexicon.read(TsvTable.resource(LifeWords.class, "life-words.tsv"));
    }

    private static int bits(Set<Role> roles) {
        int bits = 0;
        for (Role role : roles) {
            bits |= 1 << role.ordinal();
        }
        return bits;
    }

    /** The list as a set of lists, to ask at once whether a token can have any role. */
    long bit() {
        return words.bit();
    }

    /** The roles of the word at a token, to be asked for by {@link Role#in}. */
    int roles(Hits hits, int token) {
        int hit = hits.find(token, words);
        return hit < 0 ? 0 : hits.value(hit, words);
    }

    /** Whether a token is a word of a role. */
    boolean is(Hits hits, int token, Role role) {
        return role.in(roles(hits, token));
    }
}
