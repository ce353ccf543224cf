package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.mention.FigureValue.Kind;

/**
 * The unit after a number: "%", "đồng", "mét vuông", or nothing. Immutable and thread-safe.
 *
 * @param quantity what it is, or null for nothing
 * @param first its first token
 * @param nameEnd the token after its name
 * @param end the token after it, a closing bracket included
 */
record Unit(Quantity quantity, int first, int nameEnd, int end) {
    /** No unit at a token. */
    static Unit none(int at) {
        return new Unit(null, at, at, at);
    }

    boolean isNone() {
        return quantity == null;
    }

    boolean is(Quantity.Kind kind) {
        return quantity != null && quantity.kind() == kind;
    }

    boolean isSameAs(Unit other) {
        return quantity != null
                && other.quantity != null
                && quantity.code().equals(other.quantity.code())
                && quantity.kind() == other.quantity.kind();
    }

    Kind kind() {
        if (quantity == null) {
            return Kind.COUNT;
        }
        return switch (quantity.kind()) {
            case PERCENT, PERMILLE -> Kind.PERCENT;
            case MONEY -> Kind.MONEY;
            default -> Kind.MEASURE;
        };
    }

    String code() {
        return quantity == null ? "" : quantity.code();
    }

    /** A value in the unit that is reported: per mille becomes per cent. */
    BigDecimal fit(BigDecimal value) {
        return is(Quantity.Kind.PERMILLE) ? value.movePointLeft(1) : value;
    }
}
