package org.sukien.corpus.statistics;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.sukien.corpus.index.Fields;

/** Counts the terms of texts that have a letter, of several at one position the first. Not thread-safe. */
final class TermCounts {
    private static final long[] NO_WORD = {};

    private final Analyzer analyzer;
    private final CharArrayMap<long[]> counts = new CharArrayMap<>(1 << 12, false);

    TermCounts(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * Takes the terms of a text.
     *
     * @param inside whether the text counts as inside
     */
    void add(String text, boolean inside) throws IOException {
        try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    long[] count = count(term);
                    if (count != NO_WORD) {
                        count[inside ? 0 : 1]++;
                    }
                }
            }
            stream.end();
        }
    }

    private long[] count(CharTermAttribute term) {
        long[] known = counts.get(term.buffer(), 0, term.length());
        if (known == null) {
            String text = term.toString();
            known = text.codePoints().anyMatch(Character::isLetter) ? new long[2] : NO_WORD;
            counts.put(text, known);
        }
        return known;
    }

    Frequencies frequencies() {
        Frequencies frequencies = new Frequencies();
        for (var entry : counts.entrySet()) {
            if (entry.getValue() != NO_WORD) {
                String term = new String((char[]) entry.getKey());
                frequencies.add(term, true, entry.getValue()[0]);
                frequencies.add(term, false, entry.getValue()[1]);
            }
        }
        return frequencies;
    }
}
