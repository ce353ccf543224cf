package org.sukien.segment;

import java.util.AbstractList;
import java.util.List;
import org.sukien.text.Span;
import org.sukien.token.Tokens;

/**
 * The words of a text, each a run of its tokens: of "Công nghệ thông tin." they are "Công nghệ", "thông tin" and ".".
 *
 * <p>Words are numbered in text order from 0; each token belongs to one. Spans count UTF-16 code units of the given text and
 * are half-open. Immutable and thread-safe. An index outside {@code [0, size)} is answered with an {@link
 * IndexOutOfBoundsException}.
 */
public final class Words {
    private final Tokens tokens;
    /** The first token of each word, and behind the last the number of tokens. */
    private final int[] firsts;

    Words(Tokens tokens, boolean[] goesOn) {
        this.tokens = tokens;
        int count = 0;
        for (boolean on : goesOn) {
            count += on ? 0 : 1;
        }
        firsts = new int[count + 1];
        int word = 0;
        for (int i = 0; i < goesOn.length; i++) {
            if (!goesOn[i]) {
                firsts[word++] = i;
            }
        }
        firsts[word] = goesOn.length;
    }

    /** How many words there are. */
    public int size() {
        return firsts.length - 1;
    }

    /** The tokens that words are made of. */
    public Tokens tokens() {
        return tokens;
    }

    /** The first token of a word. */
    public int first(int word) {
        return firsts[checked(word)];
    }

    /** The token after the last one of a word. */
    public int end(int word) {
        return firsts[checked(word) + 1];
    }

    private int checked(int word) {
        if (word < 0 || word >= size()) {
            throw new IndexOutOfBoundsException(word);
        }
        return word;
    }

    /** Where a word stands in the given text. */
    public Span span(int word) {
        return tokens.span(first(word), end(word));
    }

    /** A word as the normalised view writes it, spaces as they stand there. */
    public String text(int word) {
        return tokens.text(first(word), end(word));
    }

    /** The texts of all words, a view on this. */
    public List<String> texts() {
        return new AbstractList<>() {
            @Override
            public String get(int word) {
                return text(word);
            }

            @Override
            public int size() {
                return Words.this.size();
            }
        };
    }
}
