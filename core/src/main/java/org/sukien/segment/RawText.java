package org.sukien.segment;

import java.util.Arrays;
import java.util.function.Consumer;
import org.sukien.token.Tokens;

/** Many articles, kept as nine bytes a token: what a trainer goes through again and again. Used by one thread. */
final class RawText {
    private static final int SPACED = 0x10;
    private static final int FIRST = 0x20;
    private static final int SHAPE = 0xF;
    /** A sentence beyond this is cut: it is a table or a list. */
    private static final int LONGEST = 400;

    private long[] keys = new long[1 << 16];
    private byte[] marks = new byte[1 << 16];
    private int size;

    /** Adds an article. */
    void add(Tokens tokens) {
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int first = tokens.sentenceStart(sentence);
            for (int i = first; i < tokens.sentenceEnd(sentence); i++) {
                if (size == keys.length) {
                    keys = Arrays.copyOf(keys, size + size / 2);
                    marks = Arrays.copyOf(marks, keys.length);
                }
                keys[size] = tokens.key(i);
                boolean begins = (i - first) % LONGEST == 0;
                marks[size++] =
                        (byte) (Shape.of(tokens, i) | (tokens.spaceBefore(i) ? SPACED : 0) | (begins ? FIRST : 0));
            }
        }
    }

    /** How many tokens there are. */
    int size() {
        return size;
    }

    /** Gives each sentence in turn, all in one line that is filled anew. */
    void forEachSentence(Consumer<Line> consumer) {
        Line line = new Line();
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && (marks[to] & FIRST) == 0) {
                to++;
            }
            line.begin(to - from);
            for (int i = from; i < to; i++) {
                line.set(i - from, keys[i], (byte) (marks[i] & SHAPE), (marks[i] & SPACED) != 0);
            }
            line.end();
            consumer.accept(line);
            from = to;
        }
    }
}
