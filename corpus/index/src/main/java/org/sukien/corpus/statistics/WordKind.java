package org.sukien.corpus.statistics;

import java.util.Locale;
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
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a name asks for.
     *
     * @throws IllegalArgumentException if it asks for nothing
     */
    public static WordKind parse(String code) {
        for (WordKind words : values()) {
            if (words.code().equals(code.toLowerCase(Locale.ROOT))) {
                return words;
            }
        }
        throw new IllegalArgumentException("\"" + code + "\" is none of syllables, words, pairs, person, unit, place");
    }
}
