package org.sukien.recognize.figure;

import org.sukien.mention.FigureValue.Kind;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Finds the currency that stands before its number: "$" in "$5 triệu", "VN$" in "VN$1000", "USD" in "USD 20", "Rs." in
 * "Rs. 20". One use reads one article.
 */
final class CurrencyBefore {
    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;

    CurrencyBefore(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
    }

    /** The token with which a figure begins, its currency included; {@code free} is the first that no figure holds. */
    int start(Figure figure, int free) {
        int first = figure.first();
        int at = first - 1;
        if (at < Math.max(free, 0) || tokens.breakBefore(first)) {
            return first;
        }
        if (tokens.kind(at) == TokenKind.SYMBOL) {
            boolean glued = !tokens.spaceBefore(first) && isMoney(at);
            return glued ? withCountry(at, free) : first;
        }
        if (tokens.is(at, '.') && at > Math.max(free, 0)) {
            at--;
        }
        boolean code = figure.kind() == Kind.COUNT && tokens.kind(at) == TokenKind.WORD && isMoney(at) && isCode(at);
        return code && !(at > 0 && tokens.kind(at - 1) == TokenKind.NUMBER) ? at : first;
    }

    /** The code of the currency that begins at a token. */
    String code(int at) {
        int hit = hits.find(at, words.quantities);
        return hit < 0 ? "USD" : hits.value(hit, words.quantities).code();
    }

    private boolean isMoney(int at) {
        int hit = hits.find(at, words.quantities);
        return hit >= 0 && hits.value(hit, words.quantities).kind() == Quantity.Kind.MONEY;
    }

    /** "USD", "Rs": written in capitals, as words such as "đồng" before a number are not. */
    private boolean isCode(int at) {
        return tokens.isCapital(at) && tokens.length(at) <= 3 && (tokens.isAllCaps(at) || tokens.length(at) == 2);
    }

    /** "US$20", "VN$1000": the country's letters, glued to the sign. */
    private int withCountry(int sign, int free) {
        int at = sign - 1;
        boolean country = at >= Math.max(free, 0)
                && !tokens.spaceBefore(sign)
                && tokens.isAllCaps(at)
                && tokens.length(at) == 2
                && isMoney(at);
        return country ? at : sign;
    }
}
