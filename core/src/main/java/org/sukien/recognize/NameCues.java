package org.sukien.recognize;

import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.token.Hits;

/**
 * The words that stand beside people: before a name ("ông", "TS", "ca sĩ", "tên là"), after one ("cho biết"), and before
 * what is only named like a person ("đường Trần Hưng Đạo").
 *
 * <p>Immutable and thread-safe. Source of the words: {@code name-cues.tsv}; what is no name though its capitals look like
 * one: {@code name-words.tsv}, {@code name-namesakes.tsv}, {@code name-bodies.tsv},
 * {@code name-elsewhere.tsv}.
 */
public final class NameCues {
    private final WordList<Kind> cues;
    private final WordList<Kind> bodies;
    private final WordList<Word> words;

    /** Names its list and reads the words that come with the library. */
    public NameCues(Lexicon.Builder words) {
        cues = words.list("cue", row -> row.oneOf("kind", Kind.class));
        bodies = words.list("bodyword", row -> row.oneOf("kind", Kind.class));
        this.words = words.list("nameword", row -> row.oneOf("kind", Word.class));
        words.read(TsvTable.resource(NameCues.class, "name-cues.tsv"));
        words.read(TsvTable.resource(NameCues.class, "name-words.tsv"));
        words.read(TsvTable.resource(NameCues.class, "name-namesakes.tsv"));
        words.read(TsvTable.resource(NameCues.class, "name-bodies.tsv"));
        words.read(TsvTable.resource(NameCues.class, "name-elsewhere.tsv"));
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
        /** As {@link #SAYING}, of persons alone: "kể lại". */
        TELLING,
        /** As {@link #DOING}, of persons alone: "sút", "kết hôn". */
        ACTING,
        /** Opens the name of a street, school or company: "đường". */
        BLOCK,
        /** Before a foreign name, opens that of a brand, prize or newspaper: "tạp chí". */
        BRAND,
        /** With a capital, opens the name of an organisation: "Công an". */
        BODY;

        /** Whether it is a verb that follows names. */
        public boolean isVerb() {
            return this == SAYING || this == DOING || this == TELLING || this == ACTING;
        }

        /** Whether it is what those who speak do. */
        public boolean isSpeech() {
            return this == SAYING || this == TELLING;
        }

        /** Whether it is what persons alone do. */
        public boolean isPersonal() {
            return this == TELLING || this == ACTING;
        }
    }

    /** What a word with a capital is that is no name, or not of a person. */
    public enum Word {
        /** The first syllable of an everyday word: "Hiến" in "Hiến pháp". */
        WORD,
        /** An everyday word that opens sentences: "Theo". */
        OPENER,
        /** A whole name that streets and schools bear: "Nguyễn Trãi". */
        NAMESAKE,
        /** A word inside the names of foreign bodies, places and works: "City". */
        BODY,
        /** A foreign word that names places, clubs or companies more often than people: "Bremen". */
        ELSEWHERE,
        /** A country's short name that is a given name too: "Nga". */
        ORIGIN
    }

    /** Whether the capital at a token makes an everyday word with the small word after it: "Hiến" in "Hiến pháp". */
    public boolean opensWord(Draft draft, int token) {
        int hit = draft.hits().find(token, words);
        return hit >= 0
                && draft.hits().value(hit, words) == Word.WORD
                && !draft.tokens().isCapital(token + 1);
    }

    /** Whether a token is a capitalised word that only opens sentences: "Theo". */
    public boolean isOpener(Draft draft, int token) {
        return isWord(draft, token, token + 1, Word.OPENER);
    }

    /** Whether the tokens are a name that streets and schools bear more often than people. */
    public boolean isNamesake(Draft draft, int from, int end) {
        return isWord(draft, from, end, Word.NAMESAKE);
    }

    /** Whether a token is a capitalised word of the names of foreign bodies, places and works: "City". */
    public boolean isBodyWord(Draft draft, int token) {
        return isWord(draft, token, token + 1, Word.BODY);
    }

    /** Whether a token is a country's short name that may be a given name too: "Nga" in "cầu thủ Nga". */
    public boolean isOrigin(Draft draft, int token) {
        return isWord(draft, token, token + 1, Word.ORIGIN);
    }

    /** Whether a token is a foreign word that names places, clubs or companies more often than people: "Bremen". */
    public boolean isElsewhere(Draft draft, int token) {
        return isWord(draft, token, token + 1, Word.ELSEWHERE);
    }

    private boolean isWord(Draft draft, int from, int end, Word kind) {
        Hits hits = draft.hits();
        int hit = hits.find(from, words);
        while (hit >= 0 && hits.end(hit) > end) {
            hit = hits.shorter(from, hit, words);
        }
        return hit >= 0 && hits.end(hit) == end && hits.value(hit, words) == kind;
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

    /** What the longest phrase says that ends right before a token, or null. */
    public Kind endingBefore(Draft draft, int token) {
        int hit = draft.hits().findBefore(token, cues);
        return hit < 0 ? null : draft.hits().value(hit, cues);
    }

    /** The first token of the word of address that ends right before a token, or -1. */
    public int addressBefore(Draft draft, int token) {
        Hits hits = draft.hits();
        int hit = hits.findBefore(token, cues);
        return hit >= 0 && hits.value(hit, cues) == Kind.ADDRESS ? hits.start(hit) : -1;
    }
}
