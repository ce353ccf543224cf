package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Counts the pairs of syllables of texts: two words in a row with a blank, or several, and nothing else between them. Terms
 * without a letter are no words. A pair takes some thirty bytes and no string as long as it is counted. Not thread-safe.
 */
final class PairCounts implements TextCounts {
    private final Analyzer analyzer;
    private final long minCount;
    private final CharArrayMap<Integer> numbers = new CharArrayMap<>(1 << 12, false);
    private final List<String> terms = new ArrayList<>();
    private final BitSet words = new BitSet();
    private final PairCounter pairs = new PairCounter();

    /** The number of the word before, -1 where none stands there, and the offset where it ends. */
    private int before;

    private int endBefore;

    /** @param minCount pairs that come less often both inside and outside count for the sums alone */
    PairCounts(Analyzer analyzer, long minCount) {
        this.analyzer = analyzer;
        this.minCount = minCount;
    }

    @Override
    public void add(String text, boolean inside) throws IOException {
        before = -1;
        TextTokens.each(text, analyzer, (term, start, end) -> {
            int number = number(term);
            boolean word = words.get(number);
            if (word && before >= 0 && isBlank(text, endBefore, start)) {
                pairs.add(before, number, inside);
            }
            before = word ? number : -1;
            endBefore = end;
        });
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
        words.set(number, TextTokens.isWord(text));
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

    @Override
    public Frequencies frequencies() {
        Frequencies counts = new Frequencies();
        pairs.each((one, other, inside, outside) -> {
            if (inside >= minCount || outside >= minCount) {
                counts.add(terms.get(one) + " " + terms.get(other), inside, outside);
            } else {
                counts.leaveOut(inside, outside);
            }
        });
        return counts;
    }
}
