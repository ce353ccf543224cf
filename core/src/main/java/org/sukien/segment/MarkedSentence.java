package org.sukien.segment;

import java.util.List;
import org.sukien.text.NormalizedText;
import org.sukien.text.Span;
import org.sukien.token.Tokenizer;
import org.sukien.token.Tokens;

/**
 * A sentence whose words are marked, as a line of numbers and a decision at each place. Where a mark stands inside a token
 * it is passed over. Immutable.
 */
final class MarkedSentence {
    final Line line = new Line();
    final boolean[] goesOn;

    /** Reads a text as one sentence; {@code words} are spans of it in text order. */
    MarkedSentence(String text, List<Span> words, Tokenizer tokenizer) {
        Tokens tokens = tokenizer.tokenize(NormalizedText.of(text));
        line.read(tokens, 0, tokens.size());
        goesOn = new boolean[tokens.size()];
        int word = 0;
        for (int i = 1; i < goesOn.length; i++) {
            Span token = tokens.span(i, i + 1);
            while (word < words.size() && words.get(word).end() <= token.start()) {
                word++;
            }
            goesOn[i] = word < words.size() && words.get(word).start() < token.start();
        }
    }
}
