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
 * @param alone whether, if scaled, it counts below a thousand too where no word follows: "2 đô", not "2 đô thị"
 */
record Quantity(Kind kind, String code, String sign, boolean scaled, boolean alone) {
    enum Kind {
        PERCENT,
        PERMILLE,
        MONEY,
        MEASURE,
        /** xu: a hundredth of the currency before it; alone it is no unit. */
        COIN,
        /** giờ, ngày, năm: a date, no figure. */
        DURATION,
        /** Looks like a unit and is none. */
        NONE
    }

    static Quantity of(TsvTable.Row row) {
        Kind kind = row.oneOf("kind", Kind.class);
        String code = kind == Kind.MONEY || kind == Kind.MEASURE ? row.require("code") : "";
        String scaled = row.get("scaled");
        if (!scaled.isEmpty() && !scaled.equals("yes") && !scaled.equals("alone")) {
            throw row.fault("scaled is \"" + scaled + "\", not yes or alone");
        }
        if (kind == Kind.MONEY && !code.equals(code.toUpperCase(Locale.ROOT))) {
            throw row.fault("currency code \"" + code + "\" is not in capitals");
        }
        return new Quantity(kind, code, row.get("sign"), !scaled.isEmpty(), scaled.equals("alone"));
    }
}
