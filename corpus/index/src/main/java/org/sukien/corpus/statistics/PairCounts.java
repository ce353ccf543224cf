package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.sukien.corpus.index.Fields;

/**
 * Counts the pairs of syllables of texts: two words in a row with a blank, or several, and nothing else between them. Terms
 * without a letter are no words. A pair takes some thirty bytes and no string as long as it is counted. Not thread-safe.
 */
final class PairCounts {
    private final Analyzer analyzer;
    private final CharArrayMap<Integer> numbers = new CharArrayMap<>(1 << 12, false);
    private final List<String> terms = new ArrayList<>();
    private final BitSet words = new BitSet();
    private final PairCounter pairs = new PairCounter();

    PairCounts(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * Takes the pairs of a text.
     *
     * @param inside whether the text counts as inside
     */
    void add(String text, boolean inside) throws IOException {
        try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int before = -1;
            int end = 0;
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() == 0) {
                    continue;
                }
                int number = number(term);
                boolean word = words.get(number);
                if (word && before >= 0 && isBlank(text, end, offset.startOffset())) {
                    pairs.add(before, number, inside);
                }
                before = word ? number : -1;
                end = offset.endOffset();
            }
            stream.end();
        }
    }

    private int number(CharTermAttribute term) {
        Integer known = numbers.get(term.buffer(), 0, term.length());
        if (known != null) {
            return known;
        }
        int number = terms.size();
        String text = term.toString();
        numbers.put(text, number);
        terms.add(text);
        words.set(number, text.codePoints().anyMatch(Character::isLetter));
        return number;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' || !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return from < to;
    }

    /** The counts of the pairs that come so often inside or so often outside; the sums of all. */
    Frequencies frequencies(long minCount) {
        Frequencies counts = new Frequencies();
        pairs.each((one, other, inside, outside) -> {
            if (inside >= minCount || outside >= minCount) {
                String pair = terms.get(one) + " " + terms.get(other);
                counts.add(pair, true, inside);
                counts.add(pair, false, outside);
            } else {
                counts.leaveOut(inside, outside);
            }
        });
        return counts;
    }
}
