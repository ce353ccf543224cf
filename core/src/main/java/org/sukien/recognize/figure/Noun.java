package org.sukien.recognize.figure;

import org.sukien.lexicon.TsvTable;

/**
 * A noun that numbers count. Immutable and thread-safe.
 *
 * @param part how it is used
 * @param kinds what it is, one bit for each {@link Kind}
 */
record Noun(Part part, int kinds) {
    /** How a counted noun is used: "người" ends its phrase, save where a set phrase goes on ("người lao động"). */
    enum Part {
        OPEN,
        /** Takes no noun after it but in a set phrase. */
        CLOSED,
        /** A span of time counted as a thing: "1.900 ngày công", man-days. */
        SPAN,
        /** What a fraction is a part of: "2/3 diện tích". */
        WHOLE
    }

    /** Nouns of one kind are counted together: "cán bộ, chiến sĩ", "quốc gia, vùng lãnh thổ". */
    enum Kind {
        AREA,
        BODY,
        PEOPLE,
        FORCE,
        PAPER,
        HONOUR,
        IDEA,
        VEHICLE,
        ANIMAL,
        BUILDING,
        ARM,
        MISHAP,
        GOODS,
        WORK
    }

    static Noun of(TsvTable.Row row) {
        Part part = row.get("part").isEmpty() ? Part.OPEN : row.oneOf("part", Part.class);
        int kinds = 0;
        if (!row.get("kinds").isEmpty()) {
            for (Kind kind : row.setOf("kinds", Kind.class)) {
                kinds |= 1 << kind.ordinal();
            }
        }
        return new Noun(part, kinds);
    }

    boolean is(Kind kind) {
        return (kinds >>> kind.ordinal() & 1) != 0;
    }

    boolean is(Part other) {
        return part == other;
    }
}
