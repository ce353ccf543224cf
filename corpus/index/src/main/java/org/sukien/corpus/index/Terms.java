package org.sukien.corpus.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Terms with their places as one table: row i has a term's letters, its offsets in the article's text, and how many
 * positions it lies behind the row before it. A text is analysed once into such a table; fields, names and the signature are
 * read out of it, without a string for each term. Not thread-safe.
 */
final class Terms {
    /** Longer ones, such as a picture's bytes in letters, are left out: Lucene refuses them, and nobody asks for them. */
    private static final int LONGEST = 1000;

    private char[] letters;
    /** Where each row's letters begin, and behind the last row where they end. */
    private int[] at;

    private int[] starts;
    private int[] ends;
    private int[] increments;
    private int size;

    Terms(int rows) {
        letters = new char[Math.max(rows, 4) * 5];
        at = new int[Math.max(rows, 4) + 1];
        starts = new int[at.length - 1];
        ends = new int[starts.length];
        increments = new int[starts.length];
    }

    /** The terms of a text. */
    static Terms of(Analyzer analyzer, String field, String text) {
        Terms terms = new Terms(text.length() / 3);
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int left = 0;
            while (stream.incrementToken()) {
                int ahead = left + increment.getPositionIncrement();
                if (term.length() > LONGEST) {
                    left = ahead;
                    continue;
                }
                terms.add(term.buffer(), 0, term.length(), offsets.startOffset(), offsets.endOffset(), ahead);
                left = 0;
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** One more row. */
    void add(CharSequence term, int start, int end, int increment) {
        char[] chars = term.toString().toCharArray();
        add(chars, 0, chars.length, start, end, increment);
    }

    /**
     * The rows of another table from {@code from} to before {@code to}, all at one place of the text; the first of them
     * {@code increment} positions behind this table's last.
     */
    void addAll(Terms other, int from, int to, int start, int end, int increment) {
        for (int row = from; row < to; row++) {
            int ahead = row == from ? increment : other.increments[row];
            add(other.letters, other.at[row], other.length(row), start, end, ahead);
        }
    }

    private void add(char[] chars, int from, int length, int start, int end, int increment) {
        if (size == starts.length) {
            int more = size + (size >> 1);
            at = Arrays.copyOf(at, more + 1);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            increments = Arrays.copyOf(increments, more);
        }
        int offset = at[size];
        if (offset + length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(offset + length, offset + (offset >> 1)));
        }
        System.arraycopy(chars, from, letters, offset, length);
        starts[size] = start;
        ends[size] = end;
        increments[size] = increment;
        at[++size] = offset + length;
    }

    int size() {
        return size;
    }

    /** The letters of all rows; row i's are those from {@link #at} on. */
    char[] letters() {
        return letters;
    }

    int at(int row) {
        return at[row];
    }

    int length(int row) {
        return at[row + 1] - at[row];
    }

    /** First code unit of what row i was made of, in the article's text. */
    int start(int row) {
        return starts[row];
    }

    /** After its last code unit. */
    int end(int row) {
        return ends[row];
    }

    /** Positions between row i and the row before it; 0 where they share one. */
    int increment(int row) {
        return increments[row];
    }

    /** The first row that begins at or after an offset; starts are ascending. */
    int rowFrom(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
