package org.sukien.recognize;

import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.mention.MentionType;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * What Vietnamese names are made of: surnames (họ), middle names (tên đệm) and given names (tên), with how often each was
 * counted. From "Nguyễn" on in "Sở Y tế Nguyễn Văn An phát biểu" a name runs over three tokens; from "Sở" or "Y" on none.
 *
 * <p>Several recognisers ask it: that of units stops where a name begins, that of people begins there. Immutable and
 * thread-safe. Source of the words: {@code name-surnames.tsv}, {@code name-given.tsv} and {@code name-foreign.tsv},
 * whose heads say how they were counted. Known weakness: a place named like a person ("Cao Bằng") is told apart by the lexicon of places alone.
 */
public final class NameParts {
    /** The longest full name, in syllables. */
    public static final int LONGEST = 5;

    private static final int COMMON_SURNAME = 20;
    private static final int COMMON_GIVEN = 5;
    private static final int MOSTLY = 10;
    private static final int NONE = -1;

    private final WordList<Surname> surnames;
    private final WordList<Given> givenNames;

    /** Names its lists and reads the words that come with the library. */
    public NameParts(Lexicon.Builder words) {
        surnames = words.list("surname", Surname::of);
        givenNames = words.list("given", Given::of);
        words.read(TsvTable.resource(NameParts.class, "name-surnames.tsv"));
        words.read(TsvTable.resource(NameParts.class, "name-given.tsv"));
        words.read(TsvTable.resource(NameParts.class, "name-foreign.tsv"));
    }

    /** Whether a token is a capitalised surname. */
    public boolean isSurname(Draft draft, int token) {
        return draft.hits().starts(token, surnames);
    }

    /** Whether a token is a surname that many bear and that opens no organisation's name: "Nguyễn", not "Đoàn". */
    public boolean isCommonSurname(Draft draft, int token) {
        Surname surname = surname(draft, token);
        return surname != null && surname.count >= COMMON_SURNAME && surname.also == Also.NOTHING;
    }

    /** Whether a token is a capitalised syllable that serves as a middle name. */
    public boolean isMiddle(Draft draft, int token) {
        return isMiddle(given(draft, token)) || isCommonSurname(draft, token);
    }

    private static boolean isMiddle(Given given) {
        return given != null && given.middle > 0;
    }

    /** Whether a token is a capitalised syllable that serves as a given name. */
    public boolean isGiven(Draft draft, int token) {
        return isGiven(given(draft, token));
    }

    private static boolean isGiven(Given given) {
        return given != null && given.given > 0;
    }

    /** Whether a token is a capitalised syllable that many bear as their given name. */
    public boolean isCommonGiven(Draft draft, int token) {
        Given given = given(draft, token);
        return given != null && given.given >= COMMON_GIVEN;
    }

    /** Whether a token opens foreigners' names: "David", "Vladimir". */
    public boolean isForeign(Draft draft, int token) {
        Given given = given(draft, token);
        return given != null && given.foreign > 0;
    }

    /**
     * Where a full name ends that begins at a token, by its syllables alone: the token after its last one, or -1. A name of
     * two syllables needs a surname that is no other word and a given name that is no rare one.
     *
     * @param from a token; -1 for a number outside the article
     */
    public int personNameEnd(Draft draft, int from) {
        if (from < 0 || from >= draft.tokens().size()) {
            return NONE;
        }
        int hit = draft.hits().find(from, surnames);
        Surname surname = hit < 0 ? null : draft.hits().value(hit, surnames);
        if (surname == null || opensUnitBeforeName(draft, from, surname)) {
            return NONE;
        }
        int first = draft.hits().end(hit);
        int end = first;
        int at = first;
        boolean goesOn = continues(draft, at);
        while (at < first + LONGEST - 1 && goesOn) {
            Given given = given(draft, at);
            goesOn = continues(draft, at + 1);
            boolean last = !goesOn;
            if (!last && at > first && isHardlyMiddle(draft, at, given)) {
                break;
            }
            boolean rare = last && end - first < 2 && at - from >= 2 && isSure(draft, from, surname);
            if (isGiven(given) || rare) {
                end = at + 1;
            }
            if (!isMiddle(given) && !isCommonSurname(draft, at)) {
                break;
            }
            at++;
        }
        return end > first && accepts(draft, from, end, surname) ? end : NONE;
    }

    /** A common or double surname, or any before "Văn" or "Thị", which stand in names alone. */
    private static boolean isSure(Draft draft, int from, Surname surname) {
        Tokens tokens = draft.tokens();
        return surname.count >= COMMON_SURNAME
                || surname.isDouble
                || tokens.is(from + 1, "Văn")
                || tokens.is(from + 1, "Thị");
    }

    /**
     * Whether the syllables alone make a name of three syllables or more certain enough: a common surname, or any before
     * "Văn" or "Thị".
     */
    public boolean isSureName(Draft draft, int from, int end) {
        Surname surname = surname(draft, from);
        return surname != null && end - from >= 3 && isSure(draft, from, surname);
    }

    /** "Nguyễn" in "Sơn La Nguyễn Ngọc Trĩ": a surname that hardly ever stands inside a name; another name begins here. */
    private boolean isHardlyMiddle(Draft draft, int token, Given given) {
        Surname surname = surname(draft, token);
        return surname != null
                && surname.count >= COMMON_SURNAME
                && (given == null || surname.count > MOSTLY * given.middle);
    }

    /** "Đoàn Nguyễn Khải Vinh": a word that opens units, and a whole name after it. */
    private boolean opensUnitBeforeName(Draft draft, int from, Surname surname) {
        int next = from + 1;
        return surname.also == Also.UNIT
                && continues(draft, next)
                && isCommonSurname(draft, next)
                && continues(draft, next + 1);
    }

    private boolean accepts(Draft draft, int from, int end, Surname surname) {
        Proposal place = draft.startingAt(MentionType.PLACE, from);
        if (place != null && place.end() >= end) {
            return false;
        }
        if (end - from > 2) {
            return true;
        }
        Given given = given(draft, end - 1);
        return surname.also == Also.NOTHING && given != null && given.given >= COMMON_GIVEN;
    }

    /** Whether a capitalised word stands at a token and belongs to the words before it: one space, nothing else between. */
    private static boolean continues(Draft draft, int token) {
        Tokens tokens = draft.tokens();
        return token < tokens.size()
                && tokens.kind(token) == TokenKind.WORD
                && tokens.isCapital(token)
                && tokens.spaceBefore(token)
                && !tokens.breakBefore(token);
    }

    private Surname surname(Draft draft, int token) {
        return value(draft.hits(), token, surnames);
    }

    private Given given(Draft draft, int token) {
        return value(draft.hits(), token, givenNames);
    }

    private static <T> T value(Hits hits, int token, WordList<T> list) {
        int hit = hits.find(token, list);
        return hit < 0 ? null : hits.value(hit, list);
    }

    /** What else a surname is. */
    private enum Also {
        NOTHING,
        WORD,
        UNIT
    }

    /** {@code isDouble}: one of several syllables that is nothing else, such as "Tôn Nữ". */
    private record Surname(int count, Also also, boolean isDouble) {
        static Surname of(TsvTable.Row row) {
            Also also = row.get("also").isEmpty() ? Also.NOTHING : row.oneOf("also", Also.class);
            boolean isDouble = also == Also.NOTHING && row.require("form").indexOf(' ') > 0;
            return new Surname(number(row, "count"), also, isDouble);
        }
    }

    private record Given(int middle, int given, int foreign) {
        static Given of(TsvTable.Row row) {
            return row.get("foreign").isEmpty()
                    ? new Given(number(row, "middle"), number(row, "given"), 0)
                    : new Given(0, 0, number(row, "foreign"));
        }
    }

    private static int number(TsvTable.Row row, String column) {
        try {
            return Integer.parseInt(row.require(column));
        } catch (NumberFormatException e) {
            throw row.fault(column + " is \"" + row.get(column) + "\", no whole number");
        }
    }
}
