package org.sukien.recognize.learned;

import java.util.ArrayList;
import java.util.List;
import org.sukien.token.Tokens;

/**
 * A sentence as OpenNLP takes one: its words. Longer ones are cut, since the search for the best labels copies all labels
 * before at every word, and so would take time that grows with the square of a sentence's length.
 *
 * @param first its first token
 * @param words the tokens as written
 */
public record Piece(int first, String[] words) {
    private static final int LONGEST = 256;

    /** The pieces of a text, in order. */
    public static List<Piece> of(Tokens tokens) {
        List<Piece> pieces = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int end = tokens.sentenceEnd(sentence);
            for (int first = tokens.sentenceStart(sentence); first < end; first += LONGEST) {
                pieces.add(piece(tokens, first, Math.min(end, first + LONGEST)));
            }
        }
        return pieces;
    }

    private static Piece piece(Tokens tokens, int first, int end) {
        String[] words = new String[end - first];
        for (int i = first; i < end; i++) {
            words[i - first] = tokens.text(i);
        }
        return new Piece(first, words);
    }

    /** The token after its last. */
    public int end() {
        return first + words.length;
    }
}
