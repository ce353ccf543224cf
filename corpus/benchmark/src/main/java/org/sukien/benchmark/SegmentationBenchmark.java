package org.sukien.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.sukien.segment.WordSegmenter;
import org.sukien.text.NormalizedText;
import org.sukien.token.Tokenizer;

/**
 * Megabytes of UTF-8 a second, one thread: text to words, and the tokens alone that words are made of, to measure the
 * machine by. The figure to read is the counter {@code megabytes}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class SegmentationBenchmark {
    private static final int MOST_CHARACTERS = 2_000_000;

    private final Tokenizer tokenizer = Tokenizer.plain();
    private Corpus corpus;
    private WordSegmenter segmenter;

    /** Reads the text and the model; not measured. */
    @Setup
    public void read() throws IOException {
        corpus = Corpus.fromProperty(MOST_CHARACTERS);
        segmenter = WordSegmenter.standard();
    }

    /** Tokens and words. */
    @Benchmark
    public void segment(Throughput throughput, Blackhole sink) {
        throughput.measure(corpus, segmenter::segment, sink);
    }

    /** Tokens alone. */
    @Benchmark
    public void tokenize(Throughput throughput, Blackhole sink) {
        throughput.measure(corpus, text -> tokenizer.tokenize(NormalizedText.of(text)), sink);
    }
}
