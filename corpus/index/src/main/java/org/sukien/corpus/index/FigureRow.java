package org.sukien.corpus.index;

import java.math.BigDecimal;
import java.util.Optional;
import org.sukien.mention.FigureValue;
import org.sukien.text.Span;

/**
 * A figure of a column: "hơn 5 tỷ đồng" is money, 5000000000, over, VND. Immutable and thread-safe.
 *
 * @param kind what the number measures
 * @param value the number; the lower end of a range; the part of a ratio
 * @param max the upper end of a range
 * @param total the whole of a ratio
 * @param qualifier how exact it is
 * @param measure ISO 4217 code of money's currency, UCUM code of a measure's unit
 * @param span where it stands, half-open, UTF-16, in the article's text
 */
public record FigureRow(
        FigureValue.Kind kind,
        BigDecimal value,
        Optional<BigDecimal> max,
        Optional<BigDecimal> total,
        FigureValue.Qualifier qualifier,
        Optional<String> measure,
        Span span) {}
