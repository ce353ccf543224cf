package org.sukien.corpus.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields that a query may name, and how what stands behind the colon is read. */
enum QueryField {
    TEXT(Kind.WORDS),
    TITLE(Kind.WORDS),
    PERSON(Kind.NAMES),
    RANK(Kind.NAMES),
    POSITION(Kind.NAMES),
    UNIT(Kind.NAMES),
    PLACE(Kind.NAMES),
    DOCUMENT(Kind.NAMES),
    AUTHOR(Kind.NAMES),
    EVENT(Kind.CODES),
    FACTUALITY(Kind.CODES),
    ID(Kind.EXACT),
    SOURCE(Kind.EXACT),
    OUTLET(Kind.EXACT),
    DATE(Kind.DAYS),
    PUBLISHED(Kind.DAYS),
    EVENTDATE(Kind.DAYS),
    MONTH(Kind.PERIODS),
    YEAR(Kind.PERIODS),
    FIGURE(Kind.FIGURES),
    MONEY(Kind.FIGURES),
    PERCENT(Kind.FIGURES),
    COUNT(Kind.FIGURES),
    RATIO(Kind.FIGURES),
    MEASURE(Kind.FIGURES);

    /** How a value is read. */
    enum Kind {
        /** Words of running text. */
        WORDS,
        /** Words of a name, which hyphens may join: {@code unit:công-an-tỉnh}. */
        NAMES,
        /** One of few words, in small letters. */
        CODES,
        /** The whole value, letter by letter. */
        EXACT,
        /** Days, months and years, and ranges of them. */
        DAYS,
        /** Months or years as they stand in the index, {@code 2022-08}. */
        PERIODS,
        /** Numbers, and ranges of them. */
        FIGURES
    }

    private final Kind kind;

    QueryField(Kind kind) {
        this.kind = kind;
    }

    /** As queries write it, which is also the index's name: {@code person}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Kind kind() {
        return kind;
    }

    /** Whether its values stand in the index as they are written, capitals and marks too. */
    boolean isAsTyped() {
        return kind == Kind.EXACT || kind == Kind.PERIODS;
    }

    static Optional<QueryField> of(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** The names of all fields, as queries write them. */
    static List<String> words() {
        return Arrays.stream(values()).map(QueryField::word).toList();
    }
}
