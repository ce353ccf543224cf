package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.mention.FigureValue.Kind;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Reads the unit that follows a number: "km" in "120 km", "(m3/s)" with its brackets, nothing in "5 đồng chí", where the
 * longer counted noun wins. One use reads one article.
 */
final class UnitReader {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;

    UnitReader(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
    }

    /** The unit after an amount; {@link Unit#none} if there is none. */
    Unit read(Amount amount) {
        int i = amount.end();
        if (i >= tokens.size() || tokens.breakBefore(i)) {
            return Unit.none(i);
        }
        if (tokens.is(i, '(')) {
            Unit inside = i + 1 < tokens.size() ? at(i + 1, amount) : Unit.none(i);
            boolean closed = !inside.isNone()
                    && inside.kind() == Kind.MEASURE
                    && inside.end() < tokens.size()
                    && tokens.is(inside.end(), ')');
            return closed
                    ? new Unit(inside.quantity(), inside.first(), inside.nameEnd(), inside.end() + 1)
                    : Unit.none(i);
        }
        return at(i, amount);
    }

    private Unit at(int i, Amount amount) {
        for (int hit = hits.find(i, words.quantities); hit >= 0; hit = hits.shorter(i, hit, words.quantities)) {
            Quantity quantity = hits.value(hit, words.quantities);
            if (fits(quantity, i, hits.end(hit), amount)) {
                int end = hits.end(hit);
                boolean none = quantity.kind() == Quantity.Kind.NONE || quantity.kind() == Quantity.Kind.COIN;
                return none ? Unit.none(i) : new Unit(quantity, i, end, end);
            }
        }
        return Unit.none(i);
    }

    private boolean fits(Quantity quantity, int i, int end, Amount amount) {
        if (!quantity.sign().isEmpty() && (!tokens.isWritten(i, quantity.sign()) || opensName(end))) {
            return false;
        }
        boolean small = amount.value().compareTo(THOUSAND) < 0;
        if (quantity.alone() && quantity.kind() == Quantity.Kind.MEASURE && (!small || amount.worded())) {
            return false; // "2.006 chỉ bán": no gold is weighed by thousands of "chỉ", the word for "only"
        }
        if (quantity.scaled() && small && !(quantity.alone() && isAlone(end))) {
            return false;
        }
        if (small && !amount.isScaled() && tokens.is(i, "đồng") && end < tokens.size() && tokens.is(end, "tiền")) {
            return false; // "6 đồng tiền chủ chốt" are currencies
        }
        int counted = hits.find(i, words.counted);
        int part = hits.find(i, words.itemParts);
        boolean longer = (counted >= 0 && hits.end(counted) > end) || (part >= 0 && hits.end(part) > end);
        return !longer && !goesOnAsName(i, end);
    }

    /** "vòng ba V-League": a hyphen and a capital make the sign the first letter of a name. */
    private boolean opensName(int end) {
        return end + 1 < tokens.size()
                && tokens.is(end, '-')
                && !tokens.spaceBefore(end)
                && !tokens.spaceBefore(end + 1)
                && tokens.isCapital(end + 1);
    }

    /** "mười đô", "2 đô 23 xu": no noun follows that "đô" would begin, as "đô thị" does. */
    private boolean isAlone(int end) {
        return end >= tokens.size()
                || tokens.breakBefore(end)
                || tokens.kind(end) != TokenKind.WORD
                || hits.starts(end, words.numbers)
                || tokens.is(end, "và");
    }

    /** "5 Đồng Tháp": a capital where the unit is a small word, with another capital after it, is a name. */
    private boolean goesOnAsName(int i, int end) {
        return tokens.kind(i) == TokenKind.WORD
                && tokens.isCapital(i)
                && !tokens.isAllCaps(i)
                && tokens.length(i) > 2
                && end < tokens.size()
                && tokens.isCapital(end);
    }
}
