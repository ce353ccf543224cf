package org.sukien.recognize.figure;

import org.sukien.recognize.figure.NumberWord.Role;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * Finds the words of written numbers, one after the other: "hai", "mươi", "tư". One use reads one article.
 */
final class NumberWords {
    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;

    NumberWords(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
    }

    /** The number word at a token that goes on the same line, or null. */
    NumberWord word(int i) {
        if (i >= tokens.size() || !hits.starts(i, words.numbers)) {
            return null;
        }
        return hits.value(hits.find(i, words.numbers), words.numbers);
    }

    /** The number word that carries a number on at a token of the same line, or null. */
    NumberWord next(int i) {
        NumberWord word = i < tokens.size() && !tokens.breakBefore(i) ? word(i) : null;
        return word == null || word.is(Role.NONE) || word.is(Role.PRICE) ? null : word;
    }
}
