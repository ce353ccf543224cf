package org.sukien.recognize.date;

import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;

/**
 * The word lists of dates. Each list's rows are in the TSV file of its name beside this class.
 *
 * <p>Immutable and thread-safe.
 */
final class DateWords {
    /** A whole phrase with one meaning, such as "hôm qua" (yesterday) or "hiện nay" (at present). */
    record Phrase(Kind kind, String value, int number) {
        enum Kind {
            REF,
            REF_ALONE,
            NONE,
            DAY,
            SAME_DAY,
            IN_DAY,
            SAME_MONTH,
            SAME_YEAR,
            WEEKEND
        }

        static Phrase of(TsvTable.Row row) {
            Kind kind = row.oneOf("kind", Kind.class);
            String value = row.get("value");
            return new Phrase(
                    kind, value, value.endsWith("_REF") || kind == Kind.NONE ? 0 : DateWords.number(row, "value"));
        }
    }

    /** A word beside numbers that says what they are or are not. */
    enum Cue {
        /** Before a date's numbers: a street, school or square named by them. */
        NAME,
        /** Before: they count or number something else. */
        NUMBER,
        /** Before: the result of a match. */
        SCORE,
        /** Before: perhaps a fraction. */
        FRACTION,
        /** After: what a fraction counts. */
        COUNTED,
        /** Before "tháng": the name of something else, "Cách mạng tháng Tám". */
        MONTH_NAME,
        /** After "tiếng": it is a sound or a language, no hour. */
        SOUND,
        /** Before a unit: no certain number of them. */
        VAGUE,
        /** Before a weekday: the first of a range. */
        RECURRING,
        /** After a year's number: the sentence goes on, so that nothing was counted. */
        GOES_ON,
        /** Before numbers: a day. */
        DAY,
        /** One word before a date's numbers: a street whose name they end. */
        STREET,
        /** Before a number: a year. */
        YEAR,
        /** Near: looks ahead. */
        FUTURE,
        /** Near: looks back. */
        PAST,
        /** Before hours: a point in time. */
        CLOCK,
        /** Before hours or a unit: how long. */
        LASTING,
        /** Before a unit: each one. */
        EACH,
        /** Before "đầu", "cuối": another word, as in "bắt đầu" (begin). */
        NO_EDGE,
        /** Before a period: compared with. */
        COMPARISON,
        /** Before a day: it only bounds something: "trước" (before), "từ" (from), "đến" (until). */
        BOUND,
        /** Before a number of months: summed up since the year's beginning, "tính chung" (in sum). */
        SO_FAR,
        /** Behind a month: a campaign's name, "Tháng Ba biên giới" (border March). */
        MONTH_THEME,
        /** Behind "ngày": what was done in a man's day, "ngày công". */
        LABOUR,
        /** Before "hiện": the two are one word, and what follows another: "xuất hiện tại" (appear at). */
        NO_NOW;

        /** Its own bit in a set of cues. */
        int bit() {
            return 1 << ordinal();
        }

        private static int bits(TsvTable.Row row) {
            int bits = 0;
            for (Cue cue : row.setOf("kinds", Cue.class)) {
                bits |= cue.bit();
            }
            return bits;
        }
    }

    /** A word of the lunar calendar: a stem or branch of the sixty-year cycle, or a month's own name. */
    record Lunar(Kind kind, int number) {
        enum Kind {
            STEM,
            BRANCH,
            MONTH
        }
    }

    /** Distance of "đó", "ấy" (that), which leans on what was named before. */
    static final int THAT = Integer.MAX_VALUE;

    final WordList<Term> terms;
    /** Words inside dates. A list of their own, as they are the most frequent and no date begins with one. */
    final WordList<Term> links;

    final WordList<Integer> shifts;
    final WordList<Integer> numbers;
    final WordList<Lunar> lunar;
    final WordList<Phrase> phrases;
    /** Words around dates: the bits of what each says. */
    final WordList<Integer> cues;

    /** The lists of terms. */
    final long named;
    /** The lists with which a date may begin. */
    final long beginning;
    /** The lists that may make a date of the number or term before them. */
    final long following;

    DateWords(Lexicon.Builder words) {
        terms = words.list("date-word", Term::of);
        links = words.list("date-link", Term::of);
        shifts = words.list("date-shift", row -> row.require("value").equals("that") ? THAT : number(row, "value"));
        numbers = words.list("date-number", row -> number(row, "value"));
        lunar = words.list("date-lunar", row -> new Lunar(row.oneOf("kind", Lunar.Kind.class), number(row, "value")));
        phrases = words.list("date-phrase", Phrase::of);
        cues = words.list("date-cue", Cue::bits);
        named = WordList.bits(terms, links);
        beginning = WordList.bits(terms, phrases, numbers);
        following = WordList.bits(terms, links, numbers, lunar);
        for (String file : new String[] {"words", "links", "shifts", "numbers", "lunar", "phrases", "cues"}) {
            words.read(TsvTable.resource(DateWords.class, file + ".tsv"));
        }
    }

    static int number(TsvTable.Row row, String column) {
        String value = row.require(column);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw row.fault(column + " is \"" + value + "\", no number");
        }
    }
}
