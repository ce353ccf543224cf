package org.sukien.segment;

import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/** What a token looks like, as a small number. Stateless and thread-safe. */
final class Shape {
    static final byte SMALL = 0;
    static final byte CAPITAL = 1;
    static final byte CAPITALS = 2;
    static final byte NUMBER = 3;
    static final byte DATE = 4;
    static final byte CODE = 5;
    static final byte ABBREVIATION = 6;
    static final byte LINK = 7;
    static final byte PUNCTUATION = 8;
    static final byte SYMBOL = 9;
    /** Before a sentence's first token. */
    static final byte BEFORE = 10;
    /** Behind its last. */
    static final byte AFTER = 11;

    /** How many there are. */
    static final int COUNT = 12;

    private Shape() {}

    /** The shape of a token. */
    static byte of(Tokens tokens, int token) {
        TokenKind kind = tokens.kind(token);
        if (kind == TokenKind.WORD) {
            return tokens.isAllCaps(token) ? CAPITALS : tokens.isCapital(token) ? CAPITAL : SMALL;
        }
        return switch (kind) {
            case NUMBER -> NUMBER;
            case DATE -> DATE;
            case CODE -> CODE;
            case ABBREVIATION -> ABBREVIATION;
            case LINK -> LINK;
            case PUNCTUATION -> PUNCTUATION;
            default -> SYMBOL;
        };
    }

    /** Whether it is that of a word of letters. */
    static boolean isWord(int shape) {
        return shape <= CAPITALS;
    }
}
