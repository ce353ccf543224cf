package org.sukien.token;

import java.util.Arrays;
import org.sukien.text.CharTable;

/**
 * Finds where sentences begin: at every line and block, and after ".", "!", "?", "…" or "./." where a capital, digit or
 * opening mark follows, or where a lost space glues a capital to the full stop. "Ông Lê Thanh Trĩ, TP. Huế, phát biểu. Hội nghị bế mạc." is two sentences: dots of abbreviations
 * are inside their tokens.
 *
 * <p>Known weakness: a sentence that begins with a small letter is joined to the one before it. Stateless and
 * thread-safe.
 */
final class SentenceSplitter {
    private SentenceSplitter() {}

    /**
     * The first token of each sentence, and after them the number of tokens.
     *
     * @param runs tokens of which some begin sentences, and no other token does; written over
     */
    static int[] starts(Tokens tokens, int[] runs, int count) {
        int found = 0;
        for (int r = 0; r < count; r++) {
            int i = runs[r];
            if (tokens.breakBefore(i)
                    || (closes(tokens, i - 1) && opens(tokens, i) && (tokens.spaceBefore(i) || isGlued(tokens, i)))) {
                runs[found++] = i;
            }
        }
        int[] starts = Arrays.copyOf(runs, found + 1);
        starts[found] = tokens.size();
        return starts;
    }

    /** Whether the space after a full stop was lost: "xe điện.Lãnh đạo tập đoàn". */
    private static boolean isGlued(Tokens tokens, int i) {
        return i > 1
                && tokens.kind(i) == TokenKind.WORD
                && tokens.length(i - 1) == 1
                && tokens.kind(i - 2) != TokenKind.ABBREVIATION
                && tokens.kind(i - 2) != TokenKind.LINK
                && !tokens.spaceBefore(i - 1);
    }

    private static boolean opens(Tokens tokens, int i) {
        char c = tokens.charAt(i, 0);
        return tokens.isCapital(i)
                || CharTable.kind(c) == CharTable.DIGIT
                || c == '"'
                || c == '“'
                || c == '‘'
                || c == '\''
                || c == '('
                || c == '«'
                || c == '-'
                || c == '–'
                || c == '[';
    }

    private static boolean closes(Tokens tokens, int i) {
        if (!tokens.isPunctuation(i)) {
            return false;
        }
        char c = tokens.charAt(i, 0);
        if (c == '"' || c == '”' || c == '’' || c == ')' || c == '»' || c == ']') {
            return i > 0 && !tokens.spaceBefore(i) && ends(tokens.charAt(i - 1, 0));
        }
        return ends(c);
    }

    private static boolean ends(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }
}
