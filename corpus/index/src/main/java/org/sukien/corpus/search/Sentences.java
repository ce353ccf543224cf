package org.sukien.corpus.search;

import java.util.Arrays;
import org.sukien.text.Normalizer;
import org.sukien.token.Tokenizer;
import org.sukien.token.Tokens;

/**
 * Where the sentences of a text begin, by the rule by which the extractor cuts them: "ThS. Páo đến. Bà Mỷ về." are two. Offsets are
 * UTF-16 code units. Immutable.
 */
final class Sentences {
    private static final Tokenizer TOKENIZER = Tokenizer.plain();

    private final String text;
    private final int[] starts;

    private Sentences(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** Reads a text once, in linear time. */
    static Sentences of(String text) {
        Tokens tokens = TOKENIZER.tokenize(Normalizer.standard().normalize(text));
        int[] starts = new int[tokens.sentences()];
        for (int i = 0; i < starts.length; i++) {
            int first = tokens.sentenceStart(i);
            starts[i] = tokens.span(first, first + 1).start();
        }
        return new Sentences(text, starts);
    }

    /** Whether a sentence, or the text, begins at an offset. */
    boolean beginAt(int at) {
        return at == 0 || Arrays.binarySearch(starts, at) >= 0;
    }

    /** Where the sentence begins that holds an offset; not before {@code limit}, which is given where it begins earlier. */
    int start(int at, int limit) {
        int i = Arrays.binarySearch(starts, at);
        int last = i >= 0 ? i : -i - 2;
        return last < 0 ? limit : Math.max(limit, starts[last]);
    }

    /** Where the sentence ends that holds an offset; at most {@code limit}. */
    int end(int at, int limit) {
        int i = Arrays.binarySearch(starts, at + 1);
        int next = i >= 0 ? i : -i - 1;
        int end = next < starts.length ? Math.min(limit, starts[next]) : limit;
        while (end > at && TextCuts.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
