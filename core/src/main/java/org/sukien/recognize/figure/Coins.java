package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Reads the hundredths that follow an amount of money: "và 23 xu" after "2 đô la", "23" after "hai đô" where the phrase
 * ends there. One use reads one article.
 */
final class Coins {
    private static final BigDecimal MOST_NOTES = BigDecimal.valueOf(1000);

    private static final BigDecimal MOST_COINS = BigDecimal.valueOf(99);

    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final NumberReader numbers;

    Coins(Tokens tokens, Hits hits, FigureWords words, NumberReader numbers) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        this.numbers = numbers;
    }

    /** The figure with its hundredths; the same figure if none follow. */
    Figure added(Figure money) {
        boolean whole = money.total() == null
                && money.max() == null
                && money.scaled().compareTo(BigDecimal.ONE) == 0
                && money.value().compareTo(MOST_NOTES) < 0;
        int at = money.end();
        if (!whole || money.code().equals("VND") || at >= tokens.size() || tokens.breakBefore(at)) {
            return money;
        }
        boolean joined = tokens.is(at, "và");
        int from = joined ? at + 1 : at;
        Amount coins = from < tokens.size() && !tokens.breakBefore(from) ? numbers.read(from) : null;
        if (coins == null || coins.isScaled() || coins.value().compareTo(MOST_COINS) > 0 || !coins.isInteger()) {
            return money;
        }
        int end = coinEnd(coins.end());
        boolean bare = !joined && end == coins.end() && tokens.length(from) == 2 && endsPhrase(end);
        boolean counted = end > coins.end() || bare;
        return counted ? money.plus(coins.value().movePointLeft(2), end) : money;
    }

    private int coinEnd(int at) {
        int hit = at < tokens.size() && !tokens.breakBefore(at) ? hits.find(at, words.quantities) : -1;
        boolean coin = hit >= 0 && hits.value(hit, words.quantities).kind() == Quantity.Kind.COIN;
        return coin ? hits.end(hit) : at;
    }

    private boolean endsPhrase(int at) {
        return at >= tokens.size() || tokens.breakBefore(at) || tokens.kind(at) == TokenKind.PUNCTUATION;
    }
}
