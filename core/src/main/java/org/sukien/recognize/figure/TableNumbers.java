package org.sukien.recognize.figure;

import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Tells numbers that only lay a text out: "1." before a list's item, the cells of a table. One use reads one article.
 */
final class TableNumbers {
    private final Tokens tokens;
    private final Neighbours near;

    TableNumbers(Tokens tokens, Neighbours near) {
        this.tokens = tokens;
        this.near = near;
    }

    /** "1. Nội dung", "2) …", "3- …", "[4]: …": a number that opens a line or sentence and is followed by a mark. */
    boolean isListNumber(int first, int end) {
        if (!near.startsSentence(first) || end >= tokens.size()) {
            return false;
        }
        if (near.isDash(end) && end + 1 < tokens.size() && tokens.spaceBefore(end) && tokens.isCapital(end + 1)) {
            return true; // "7 - Tiền đạo"
        }
        if (tokens.spaceBefore(end)) {
            return false;
        }
        if (near.isDash(end)) {
            return end + 1 < tokens.size() && tokens.spaceBefore(end + 1) && tokens.kind(end + 1) == TokenKind.WORD;
        }
        return tokens.is(end, '.')
                || tokens.is(end, ')')
                || tokens.is(end, '/')
                || tokens.is(end, ':')
                || (tokens.is(end, ']') && first > 0 && tokens.is(first - 1, '['));
    }

    /** A number alone on its line, or at a line's end with only a dash before it: a table's cell, a result. */
    boolean isCell(int first, int end) {
        boolean last = end >= tokens.size() || tokens.breakBefore(end);
        boolean dash = first > 0 && near.isDash(first - 1);
        if (last) {
            return tokens.breakBefore(first) || dash;
        }
        boolean row = first > 0
                && tokens.kind(first - 1) == TokenKind.NUMBER
                && tokens.kind(end) == TokenKind.NUMBER
                && !tokens.breakBefore(end);
        if (row) {
            return true; // "29 36 66 131"
        }
        boolean digitsBefore = dash && first > 1 && tokens.kind(first - 2) == TokenKind.NUMBER;
        boolean digitsAfter = near.isDash(end)
                && (end + 1 >= tokens.size()
                        || tokens.breakBefore(end + 1)
                        || tokens.kind(end + 1) == TokenKind.NUMBER);
        return digitsBefore || digitsAfter;
    }

    /** "3 GĐT": a number that opens a short line of capitals. */
    boolean isRow(int first, int end) {
        if (first == 0 || !tokens.breakBefore(first) || end != first + 1) {
            return false;
        }
        int i = end;
        while (i < tokens.size() && i - end < 3 && !tokens.breakBefore(i) && tokens.isAllCaps(i)) {
            i++;
        }
        return i > end && (i >= tokens.size() || tokens.breakBefore(i));
    }
}
