package org.sukien.recognize.figure;

import org.sukien.text.CharTable;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/** What stands beside a number: the start of a sentence, a name, a dash, more digits. One use reads one article. */
final class Neighbours {
    private final Tokens tokens;

    Neighbours(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean startsSentence(int i) {
        return tokens.sentenceStart(tokens.sentence(i)) == i
                || tokens.breakBefore(i)
                || (tokens.kind(i - 1) == TokenKind.PUNCTUATION && !tokens.is(i - 1, ','));
    }

    /** "Boeing 737", "Sông Đà 3": right after a capitalised word that isn't the sentence's first. */
    boolean isAfterName(int first) {
        if (first == 0 || tokens.breakBefore(first) || !hasCapital(first - 1)) {
            return false;
        }
        boolean shouting = tokens.isAllCaps(first - 1) && first + 1 < tokens.size() && tokens.isAllCaps(first + 1);
        return !shouting && !startsSentence(first - 1);
    }

    /** A capital anywhere: "Boeing", "iOS". */
    private boolean hasCapital(int i) {
        boolean capital = tokens.isCapital(i);
        for (int k = 1; k < tokens.length(i) && !capital && tokens.kind(i) == TokenKind.WORD; k++) {
            capital = CharTable.isUpper(tokens.charAt(i, k));
        }
        return capital;
    }

    boolean isDigits(int i) {
        return tokens.kind(i) == TokenKind.NUMBER
                || tokens.kind(i) == TokenKind.DATE
                || tokens.kind(i) == TokenKind.CODE;
    }

    boolean isPlain(int i) {
        boolean plain = true;
        for (int k = 0; k < tokens.length(i); k++) {
            plain &= tokens.charAt(i, k) >= '0' && tokens.charAt(i, k) <= '9';
        }
        return plain;
    }

    boolean isDash(int i) {
        return tokens.is(i, '-') || tokens.is(i, '–');
    }
}
