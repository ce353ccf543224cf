package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.lexicon.TsvTable;

/**
 * A word of a written number: "trăm" is a scale of 100, "lăm" the unit five after "mươi". Immutable and thread-safe.
 *
 * @param role what it does in a numeral
 * @param value what it stands for
 */
record NumberWord(Role role, BigDecimal value) {
    enum Role {
        /** một to chín. */
        DIGIT,
        /** mười: ten. */
        TEN,
        /** mươi: tens after a digit. */
        TENS,
        /** mốt, tư, lăm: one, four, five after tens. */
        UNIT,
        /** linh, lẻ: no tens. */
        LINK,
        /** không trăm: no hundreds. */
        ZEROS,
        /** phẩy, chấm: the decimal point as it is spoken. */
        POINT,
        /** chục to tỷ: multiplies what stands before it. */
        SCALE,
        /** tr, k: a scale glued to digits. */
        LETTER,
        /** rưỡi: and half of the last scale. */
        HALF,
        /** nửa: half of the scale that follows. */
        PART,
        /** gấp đôi: twice as much. */
        FOLD,
        /** "ba mẹ", "tỷ lệ": a phrase that names no number. */
        NONE
    }

    static NumberWord of(TsvTable.Row row) {
        try {
            return new NumberWord(row.oneOf("role", Role.class), new BigDecimal(row.require("value")));
        } catch (NumberFormatException e) {
            throw row.fault("value is no number: " + e.getMessage());
        }
    }

    boolean is(Role other) {
        return role == other;
    }
}
