package org.sukien.corpus.statistics;

import java.util.Optional;
import org.sukien.mention.MentionType;

/** What keywords and collocates are sought among. */
public enum WordKind {
    /** The syllables of the texts, which Vietnamese writes apart: "hội", "nghị". */
    SYLLABLES,
    /** Words of one syllable or several, by an analyzer that puts syllables together: "hội nghị". */
    WORDS,
    /** Two syllables in a row, between which nothing but a blank stands: "hội nghị". */
    PAIRS,
    /** The names of people, each mention one occurrence. */
    PERSON,
    /** The names of units, each mention one occurrence. */
    UNIT,
    /** The names of places, each mention one occurrence. */
    PLACE;

    /** The type of entities whose names these are. */
    Optional<MentionType> entity() {
        return switch (this) {
            case PERSON -> Optional.of(MentionType.PERSON);
            case UNIT -> Optional.of(MentionType.UNIT);
            case PLACE -> Optional.of(MentionType.PLACE);
            case SYLLABLES, WORDS, PAIRS -> Optional.empty();
        };
    }

    /** The name in commands: {@code syllables}. */
    public String code() {
        return Codes.of(this);
    }

    /**
     * What a name asks for.
     *
     * @throws IllegalArgumentException if it asks for nothing
     */
    public static WordKind parse(String code) {
        return Codes.parse(WordKind.class, code);
    }
}
