package org.sukien.recognize.figure;

import java.util.Locale;
import org.sukien.lexicon.TsvTable;

/**
 * What may follow a number: "%", "đồng", "km". Immutable and thread-safe.
 *
 * @param kind what it makes of the number
 * @param code ISO 4217 for money, UCUM for a measure
 * @param sign the only spelling that counts, or empty: "m" is metre and "M" is not
 * @param scaled whether it counts only from a thousand on: "5 triệu bảng", not "2 bảng"
 */
record Quantity(Kind kind, String code, String sign, boolean scaled) {
    enum Kind {
        PERCENT,
        PERMILLE,
        MONEY,
        MEASURE,
        /** giờ, ngày, năm: a date, no figure. */
        DURATION,
        /** Looks like a unit and is none. */
        NONE
    }

    static Quantity of(TsvTable.Row row) {
        Kind kind = row.oneOf("kind", Kind.class);
        String code = kind == Kind.MONEY || kind == Kind.MEASURE ? row.require("code") : "";
        if (kind == Kind.MONEY && !code.equals(code.toUpperCase(Locale.ROOT))) {
            throw row.fault("currency code \"" + code + "\" is not in capitals");
        }
        return new Quantity(kind, code, row.get("sign"), row.get("scaled").equals("yes"));
    }
}
