package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.sukien.corpus.index.Fields;

/** The terms of one text with their offsets; of several at one position the first. Not changed once read. */
final class TextTokens {
    private final List<String> terms = new ArrayList<>();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    private TextTokens() {}

    static TextTokens of(String text, Analyzer analyzer) throws IOException {
        TextTokens tokens = new TextTokens();
        each(text, analyzer, (term, start, end) -> tokens.add(term.toString(), start, end));
        return tokens;
    }

    /** What is done with a term, from an offset to another. */
    @FunctionalInterface
    interface Visitor {
        void term(CharTermAttribute term, int start, int end);
    }

    /** Visits the terms of a text one by one; the visitor gets the same attribute each time. */
    static void each(String text, Analyzer analyzer, Visitor visitor) throws IOException {
        try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    visitor.term(term, offset.startOffset(), offset.endOffset());
                }
            }
            stream.end();
        }
    }

    /** Whether a term has a letter; numbers and dates have none. */
    static boolean isWord(String term) {
        return term.codePoints().anyMatch(Character::isLetter);
    }

    private void add(String term, int start, int end) {
        int size = terms.size();
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        terms.add(term);
        starts[size] = start;
        ends[size] = end;
    }

    int size() {
        return terms.size();
    }

    String term(int i) {
        return terms.get(i);
    }

    /** The first token that ends behind an offset; the number of tokens if none does. */
    int firstEndingBehind(int offset) {
        int place = Arrays.binarySearch(ends, 0, terms.size(), offset + 1);
        int at = place < 0 ? -place - 1 : place;
        while (at > 0 && ends[at - 1] > offset) {
            at--;
        }
        return at;
    }

    /** The last token that starts before an offset; -1 if none does. */
    int lastStartingBefore(int offset) {
        int place = Arrays.binarySearch(starts, 0, terms.size(), offset);
        int at = (place < 0 ? -place - 1 : place) - 1;
        while (at + 1 < terms.size() && starts[at + 1] < offset) {
            at++;
        }
        return at;
    }
}
