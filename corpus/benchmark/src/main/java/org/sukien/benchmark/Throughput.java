package org.sukien.benchmark;

import java.io.IOException;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Counts the bytes that were read. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Throughput {
    /** Millions of bytes of UTF-8. */
    public double megabytes;

    /** Does something with every text, and counts their bytes. */
    void measure(Corpus corpus, Function<String, ?> work, Blackhole sink) {
        for (String text : corpus.articles()) {
            sink.consume(work.apply(text));
        }
        megabytes += corpus.megabytes();
    }

    /** Reads every text's terms, and counts their bytes. */
    void measure(Corpus corpus, Analyzer analyzer, Blackhole sink) throws IOException {
        for (String text : corpus.articles()) {
            try (TokenStream terms = analyzer.tokenStream("text", text)) {
                terms.reset();
                while (terms.incrementToken()) {
                    sink.consume(terms);
                }
                terms.end();
            }
        }
        megabytes += corpus.megabytes();
    }
}
