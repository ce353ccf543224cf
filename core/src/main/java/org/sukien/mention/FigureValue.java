package org.sukien.mention;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a figure means: "hơn 37,3 nghìn ý tưởng" is 37300, over, of "ý tưởng"; "6/8 chỉ tiêu" is the ratio 6 of 8; "2,5 - 3
 * tỷ đồng" is 2500000000 to 3000000000 VND.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what the number measures
 * @param value the number; the lower end of a range; the part of a ratio
 * @param total the whole of a ratio
 * @param max the upper end of a range
 * @param qualifier how exact it is
 * @param currency ISO 4217 code of an amount of money
 * @param unit UCUM code of a measure
 * @param item the counted noun phrase, or a measure's unit as written
 */
public record FigureValue(
        Kind kind,
        BigDecimal value,
        Optional<BigDecimal> total,
        Optional<BigDecimal> max,
        Qualifier qualifier,
        Optional<String> currency,
        Optional<String> unit,
        Optional<String> item) {
    public FigureValue {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    /** What a figure measures. */
    public enum Kind {
        COUNT,
        PERCENT,
        RATIO,
        MONEY,
        MEASURE
    }

    /** How exact a figure is; {@code MULTIPLE} is "hàng trăm", hundreds. */
    public enum Qualifier {
        EXACT,
        OVER,
        UNDER,
        ABOUT,
        ATLEAST,
        ATMOST,
        MULTIPLE
    }
}
