package org.sukien.entity;

import java.util.Optional;
import org.sukien.entity.LifeWords.Role;
import org.sukien.mention.PersonMention;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * Whom the sentences of a life are about, and so whom "ông", "bà" without a name mean. Used by one thread for one article.
 */
final class Topic {
    static final int NOBODY = -1;
    /** So many sentences on, a pronoun still means the same person. */
    private static final int REACH = 3;

    private final Kept kept;
    private final Tokens tokens;
    private final Hits hits;
    private final LifeWords life;
    private final int[] personOf;
    private int person = NOBODY;
    /** The sentence that last meant him. */
    private int sentence;

    Topic(Kept kept, int[] personOf, LifeWords life) {
        this.kept = kept;
        this.personOf = personOf;
        this.life = life;
        tokens = kept.tokens();
        hits = kept.draft().hits();
    }

    /**
     * Says whom a sentence is about.
     *
     * @return whether he is another than before
     */
    boolean set(int mention, int inSentence) {
        boolean other = person == NOBODY || personOf[person] != personOf[mention];
        person = mention;
        sentence = inSentence;
        return other;
    }

    /** Says that a sentence is about the same person still, if about anybody. */
    void goOn(int inSentence) {
        sentence = person != NOBODY ? inSentence : sentence;
    }

    /** Whom a pronoun means, or {@link #NOBODY}: "ông" means no "bà", nor whoever was spoken of long before. */
    int meant(int pronoun, int inSentence) {
        if (person == NOBODY || personOf[person] < 0 || inSentence - sentence > REACH) {
            return NOBODY;
        }
        Optional<String> honorific = ((PersonMention) kept.mention(person)).honorific();
        String otherSex = tokens.is(pronoun, "ông") ? "bà" : "ông";
        if (honorific.filter(otherSex::equalsIgnoreCase).isPresent()) {
            return NOBODY;
        }
        sentence = inSentence;
        return person;
    }

    /**
     * Whether a token is "ông" or "bà" without a name after it; "ông ngoại" and "các bà" are none.
     *
     * @param roles the roles of the word at the token
     * @param next the first mention that begins there or later
     */
    boolean isPronoun(int at, int roles, int next) {
        if (!Role.PRONOUN.in(roles)) {
            return false;
        }
        boolean named = next < kept.size() && kept.first(next) == at + 1;
        boolean plural = at > 0 && life.is(hits, at - 1, Role.SEVERAL);
        boolean kin = at + 1 < tokens.size() && life.is(hits, at + 1, Role.KIN);
        return !named && !plural && !kin && at + 1 < tokens.size() && !tokens.isCapital(at + 1);
    }
}
