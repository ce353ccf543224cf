package org.sukien.recognize.date;

import org.sukien.lexicon.TsvTable;

/**
 * A word of {@code words.tsv}: what it does in a date.
 *
 * @param kind what it does
 * @param value the cell beside it: {@code MO} for "sáng" (morning), {@code month} for "tháng"
 * @param number the same as a number where it is one
 * @param unit the same as a unit where it is one, else null
 */
record Term(Kind kind, String value, int number, Unit unit) {
    enum Kind {
        UNIT,
        HOM,
        EARLY,
        FULL_MOON,
        PART,
        WEEKDAY,
        SEASON,
        PERIOD,
        EDGE,
        TO,
        AND,
        OF,
        SAME_PERIOD,
        NOW,
        AGO,
        HALF,
        HOUR_OR_SOUND,
        PLURAL,
        LUNAR,
        LEAP,
        TET,
        BORN,
        PM,
        AM;

        /** Its own bit in a set of kinds. */
        long bit() {
            return 1L << ordinal();
        }

        /** Whether the words of this kind are links: they stand inside dates, and no date begins with one. */
        boolean isLink() {
            return switch (this) {
                case TO, AND, OF, LUNAR, LEAP, BORN, PM, AM -> true;
                default -> false;
            };
        }

        /** Whether a word of this kind is no date alone. */
        boolean needsMore() {
            return this == SEASON || this == PERIOD || this == EDGE || this == PLURAL;
        }
    }

    static Term of(TsvTable.Row row) {
        Kind kind = row.oneOf("kind", Kind.class);
        String value = row.get("value");
        int number = kind == Kind.WEEKDAY ? DateWords.number(row, "value") : 0;
        return new Term(kind, value, number, kind == Kind.UNIT ? row.oneOf("value", Unit.class) : null);
    }

    /** Its kind and its unit in a set of kinds and units. */
    long bits() {
        return unit == null ? kind.bit() : kind.bit() | unit.bit();
    }
}
