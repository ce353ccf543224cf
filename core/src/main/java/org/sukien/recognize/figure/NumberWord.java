package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.lexicon.TsvTable;

/**
 * A word of a written number: "trăm" is a scale of 100, "lăm" the unit five after "mươi". Immutable and thread-safe.
 *
 * @param role what it does in a numeral
 * @param value what it stands for, the lower end of a pair
 * @param max the upper end of a pair, else as value
 */
record NumberWord(Role role, BigDecimal value, BigDecimal max) {
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
        /** m, bn, tn: a scale glued to digits after a currency sign. */
        PRICE,
        /** dăm bảy: from five to seven. */
        PAIR,
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
            String value = row.require("value");
            int to = value.indexOf("..");
            BigDecimal first = new BigDecimal(to < 0 ? value : value.substring(0, to));
            BigDecimal max = to < 0 ? first : new BigDecimal(value.substring(to + 2));
            return new NumberWord(row.oneOf("role", Role.class), first, max);
        } catch (NumberFormatException e) {
            throw row.fault("value is no number: " + e.getMessage());
        }
    }

    boolean is(Role other) {
        return role == other;
    }
}
