package org.sukien.benchmark;

import java.util.function.Function;
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
}
