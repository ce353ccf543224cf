package org.sukien.recognize.figure;

import java.math.BigDecimal;

/**
 * A number read from the text: of "2,5 tỷ" the value is 2500000000, the scale 1000000000. Immutable and thread-safe.
 *
 * @param value the number, scale and all
 * @param scale the product of its scale words, 1 without
 * @param end the token after it
 * @param worded whether it is written in words alone
 */
record Amount(BigDecimal value, BigDecimal scale, int end, boolean worded) {
    boolean isScaled() {
        return scale != BigDecimal.ONE && scale.compareTo(BigDecimal.ONE) > 0;
    }

    boolean isInteger() {
        return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
    }

    Amount times(BigDecimal factor) {
        return new Amount(value.multiply(factor), scale.multiply(factor), end, worded);
    }

    Amount endingAt(int newEnd) {
        return new Amount(value, scale, newEnd, worded);
    }
}
