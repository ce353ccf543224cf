package org.sukien.recognize.date;

import org.sukien.token.Tokens;

/** Roman numbers of quarters and centuries: "quý III", "thế kỷ XIX". */
final class Roman {
    private Roman() {}

    /** The value of a token in capital Roman letters up to 39, or 0. */
    static int value(Tokens tokens, int token) {
        int value = 0;
        int before = 0;
        for (int k = tokens.length(token) - 1; k >= 0; k--) {
            int letter = switch (tokens.charAt(token, k)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                default -> 0;
            };
            if (letter == 0) {
                return 0;
            }
            value += letter < before ? -letter : letter;
            before = Math.max(before, letter);
        }
        return value;
    }
}
