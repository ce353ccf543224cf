package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.recognize.figure.NumberWord.Role;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * Reads what multiplies a number: "nghìn", "triệu rưỡi", "tr" and "k" glued to digits. One use reads one article.
 */
final class Scales {
    private static final int MOST_SCALES = 4;

    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final NumberWords number;

    Scales(Tokens tokens, Hits hits, FigureWords words, NumberWords number) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        this.number = number;
    }

    /** Multiplies by the scale words that follow, and adds "rưỡi". */
    Amount read(Amount from, boolean afterDigits) {
        Amount amount = from;
        NumberWord word = number.next(amount.end());
        int count = 0;
        while (word != null
                && count++ < MOST_SCALES
                && (word.is(Role.SCALE) || (afterDigits && isLetter(word, amount.end())))) {
            amount = amount.times(word.value()).endingAt(amount.end() + 1);
            word = number.next(amount.end());
        }
        return amount.isScaled() && word != null && word.is(Role.HALF) ? half(amount) : amount;
    }

    /** A scale word that stands without a number, for "hàng chục nghìn"; null if there is none. */
    Amount alone(int i) {
        NumberWord word = number.word(i);
        if (word == null || !word.is(Role.SCALE)) {
            return null;
        }
        return read(new Amount(BigDecimal.ONE, BigDecimal.ONE, i, true), false);
    }

    private boolean isLetter(NumberWord word, int i) {
        boolean letter = word.is(Role.LETTER) && !tokens.spaceBefore(i) && (!tokens.isCapital(i) || isPrice(i));
        return letter && !(i > 1 && tokens.is(i - 2, "vàng")); // "vàng 24k" is gold of 24 carats
    }

    /** "10K đồng", "$10K", "10K$": a capital K counts thousands where a currency says so; "4K" is a screen. */
    private boolean isPrice(int i) {
        return isCurrency(i + 1) || (i > 1 && isCurrency(i - 2));
    }

    boolean isCurrency(int i) {
        int hit = i < tokens.size() && !tokens.breakBefore(i) ? hits.find(i, words.quantities) : -1;
        return hit >= 0 && hits.value(hit, words.quantities).kind() == Quantity.Kind.MONEY;
    }

    private static Amount half(Amount amount) {
        BigDecimal rest = amount.scale().multiply(new BigDecimal("0.5"));
        return new Amount(amount.value().add(rest), amount.scale(), amount.end() + 1, amount.worded());
    }
}
