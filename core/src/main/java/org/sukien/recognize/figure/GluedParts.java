package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.mention.FigureValue.Kind;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Tenths and hundredths glued to a metre or kilogram: "1m78" is 1.78 m, "3kg5" 3.5 kg. One use reads one article.
 */
final class GluedParts {
    private final Tokens tokens;

    GluedParts(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The figure with the digits that are glued to its unit; the figure itself if none are. */
    Figure added(Figure f) {
        int at = f.end();
        boolean glued = f.kind() == Kind.MEASURE
                && f.max() == null
                && (f.code().equals("m") || f.code().equals("kg"))
                && at < tokens.size()
                && tokens.kind(at) == TokenKind.NUMBER
                && tokens.length(at) <= 2
                && !tokens.spaceBefore(at)
                && !tokens.spaceBefore(at - 1)
                && f.value().stripTrailingZeros().scale() <= 0;
        if (!glued) {
            return f;
        }
        BigDecimal digits = new BigDecimal(tokens.text(at));
        return f.plus(digits.movePointLeft(tokens.length(at)), at + 1);
    }
}
