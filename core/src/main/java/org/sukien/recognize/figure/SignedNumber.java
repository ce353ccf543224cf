package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.mention.FigureValue.Kind;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Reads numbers below zero, "âm 25 độ C", "(-28,7%)", and texts that are nothing but a number, a table's cell or a query:
 * "1.200.000", "-1,2M", ",77", "hai mươi mốt". One use reads one article.
 *
 * <p>Within prose "âm" (minus) and "-" count only before a temperature, a per cent or money: "thu âm 5 ca khúc" records
 * five songs, and "- 5 người" is an item of a list.
 */
final class SignedNumber {
    private static final int LONGEST_LONE = 12;

    private final Tokens tokens;
    private final NumberReader numbers;

    SignedNumber(Tokens tokens, NumberReader numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
    }

    /** The figure with the sign before it; the same figure if there is none. */
    Figure signed(Figure figure) {
        int sign = figure.first() - 1;
        boolean mayFall = figure.kind() == Kind.PERCENT
                || figure.kind() == Kind.MONEY
                || figure.code().equals("Cel")
                || figure.code().equals("deg");
        if (!mayFall || sign < 0 || tokens.breakBefore(figure.first()) || figure.max() != null) {
            return figure;
        }
        return tokens.is(sign, "âm") || isMinus(sign) ? figure.negated(sign) : figure;
    }

    private boolean isMinus(int i) {
        boolean dash = tokens.is(i, '-') || tokens.is(i, '−');
        boolean opens = i == 0 || tokens.spaceBefore(i) || tokens.is(i - 1, '(');
        boolean item = i == 0 || tokens.breakBefore(i);
        return dash && opens && !item && !tokens.spaceBefore(i + 1);
    }

    /** The number that the whole text is, or null. */
    Figure lone() {
        if (tokens.size() == 0 || tokens.size() > LONGEST_LONE) {
            return null;
        }
        boolean minus = tokens.is(0, '-') || tokens.is(0, '−') || tokens.is(0, "âm");
        int at = minus ? 1 : 0;
        boolean fraction = at + 1 < tokens.size() && tokens.is(at, ',') && !tokens.spaceBefore(at + 1);
        int first = fraction ? at + 1 : at;
        Amount amount = numbers.read(first);
        if (amount == null || (fraction && tokens.kind(first) != TokenKind.NUMBER)) {
            return null;
        }
        BigDecimal scale = scale(amount);
        if (scale == null) {
            return null;
        }
        BigDecimal value = fraction ? amount.value().movePointLeft(tokens.length(first)) : amount.value();
        BigDecimal signed = minus ? value.negate() : value;
        Amount whole = new Amount(signed.multiply(scale), amount.scale(), tokens.size(), amount.worded());
        return Figure.of(0, whole, null, Unit.none(tokens.size()));
    }

    /** 1 if the text ends with its number, 1000 after a glued "K", null if anything else follows. */
    private BigDecimal scale(Amount amount) {
        int at = amount.end();
        if (at == tokens.size()) {
            return BigDecimal.ONE;
        }
        if (at + 1 < tokens.size() || tokens.spaceBefore(at) || tokens.length(at) > 1) {
            return null;
        }
        return switch (Character.toUpperCase(tokens.charAt(at, 0))) {
            case 'K' -> BigDecimal.TEN.pow(3);
            case 'M' -> BigDecimal.TEN.pow(6);
            case 'G' -> BigDecimal.TEN.pow(9);
            default -> null;
        };
    }
}
