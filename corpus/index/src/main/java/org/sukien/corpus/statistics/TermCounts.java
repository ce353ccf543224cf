package org.sukien.corpus.statistics;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Counts the terms of texts that have a letter. Not thread-safe. */
final class TermCounts implements TextCounts {
    private static final long[] NO_WORD = {};

    private final Analyzer analyzer;
    private final CharArrayMap<long[]> counts = new CharArrayMap<>(1 << 12, false);

    TermCounts(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public void add(String text, boolean inside) throws IOException {
        TextTokens.each(text, analyzer, (term, start, end) -> {
            long[] count = count(term);
            if (count != NO_WORD) {
                count[inside ? 0 : 1]++;
            }
        });
    }

    private long[] count(CharTermAttribute term) {
        long[] known = counts.get(term.buffer(), 0, term.length());
        if (known == null) {
            String text = term.toString();
            known = TextTokens.isWord(text) ? new long[2] : NO_WORD;
            counts.put(text, known);
        }
        return known;
    }

    @Override
    public Frequencies frequencies() {
        Frequencies frequencies = new Frequencies();
        for (var entry : counts.entrySet()) {
            long[] count = entry.getValue();
            if (count != NO_WORD) {
                frequencies.add(new String((char[]) entry.getKey()), count[0], count[1]);
            }
        }
        return frequencies;
    }
}
