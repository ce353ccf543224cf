package org.sukien.lucene;

import org.sukien.segment.WordSegmenter;
import org.sukien.segment.Words;
import org.sukien.text.NormalizedText;
import org.sukien.token.Tokenizer;
import org.sukien.token.Tokens;

/**
 * Tells of one place of a text after another which word stands there. Segments a text when it is first asked of it. Used by
 * one thread.
 */
final class WordCursor {
    private static final Tokenizer TOKENIZER = Tokenizer.plain();

    private final WordSegmenter segmenter;
    private NormalizedText text;
    private Tokens tokens;
    private Words words;
    private int word;

    WordCursor(WordSegmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** Goes to the word at a place of the text's view where a token stands. */
    void seek(NormalizedText source, int place) {
        if (source != text) {
            tokens = TOKENIZER.tokenize(source);
            words = segmenter.segment(tokens);
            text = source;
            word = 0;
        }
        if (start() > place) {
            word = 0; // terms that come out of order
        }
        while (end() <= place) {
            word++;
        }
    }

    /** Where the word begins in the view. */
    int start() {
        return tokens.start(words.first(word));
    }

    /** Where it ends. */
    int end() {
        return tokens.end(words.end(word) - 1);
    }

    /** How many of its tokens are terms: punctuation and signs are none. */
    int terms() {
        int terms = 0;
        for (int i = words.first(word); i < words.end(word); i++) {
            terms += VietnameseTokenizer.isTerm(text, tokens.kind(i), tokens.start(i)) ? 1 : 0;
        }
        return terms;
    }

    /** Forgets the text. */
    void clear() {
        text = null;
        tokens = null;
        words = null;
    }
}
