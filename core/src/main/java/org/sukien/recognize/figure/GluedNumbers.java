package org.sukien.recognize.figure;

import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Tells numbers that are glued into something else: "Airblade125", "U.21", "Km13+250", "945/955/975", "86-58,5-86". One
 * use reads one article.
 */
final class GluedNumbers {
    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final Neighbours near;

    GluedNumbers(Tokens tokens, Hits hits, FigureWords words, Neighbours near) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        this.near = near;
    }

    /** Whether the digits at a token are glued into something else, whatever follows. */
    boolean isGlued(int first, int end) {
        if (first > 0 && !tokens.spaceBefore(first) && !mayTouch(first - 1)) {
            return true;
        }
        if (end >= tokens.size() || tokens.spaceBefore(end)) {
            return false;
        }
        if (tokens.kind(end) == TokenKind.WORD || tokens.kind(end) == TokenKind.CODE) {
            return tokens.isCapital(end) || !hits.starts(end, words.counted);
        }
        boolean joins = tokens.is(end, ':') || tokens.is(end, '-') || tokens.is(end, '+') || tokens.is(end, '*');
        return joins
                && end + 1 < tokens.size()
                && !tokens.spaceBefore(end + 1)
                && (near.isDigits(end + 1) || tokens.kind(end + 1) == TokenKind.WORD);
    }

    /** Whether a number may stand right after a token without a blank. */
    private boolean mayTouch(int i) {
        switch (tokens.kind(i)) {
            case SYMBOL:
                return !(tokens.is(i, '+') && i > 0 && !tokens.spaceBefore(i) && near.isDigits(i - 1)); // "Km13+250"
            case PUNCTUATION:
                boolean glued = i > 0 && !tokens.spaceBefore(i);
                boolean joins = tokens.is(i, '-') || tokens.is(i, ':') || tokens.is(i, '*') || tokens.is(i, '_');
                boolean digits = glued && near.isDigits(i - 1);
                boolean initial = glued && tokens.is(i, '.') && isInitials(i - 1); // "U.21", "P.7"
                return !(joins && glued) && !initial && !(digits && !tokens.is(i, ')') && !tokens.is(i, '%'));
            default:
                return false;
        }
    }

    private boolean isInitials(int i) {
        return tokens.kind(i) == TokenKind.WORD
                && tokens.isCapital(i)
                && (tokens.length(i) == 1 || (tokens.length(i) <= 3 && tokens.isAllCaps(i)));
    }

    /** "Intel 945/955", "945/955/975": models, no part of a whole. */
    boolean isSeries(int first, int end) {
        boolean more = end + 1 < tokens.size()
                && tokens.is(end, '/')
                && !tokens.spaceBefore(end)
                && !tokens.spaceBefore(end + 1)
                && near.isDigits(end + 1);
        more |= first > 0 && tokens.is(first - 1, '/') && !tokens.spaceBefore(first);
        return more || (near.isAfterName(first) && !(end < tokens.size() && hits.starts(end, words.counted)));
    }

    /** "86-58,5-86 cm": three measures, no range. */
    boolean isChained(int first) {
        return first > 1
                && near.isDash(first - 1)
                && !tokens.spaceBefore(first)
                && !tokens.spaceBefore(first - 1)
                && near.isDigits(first - 2);
    }
}
