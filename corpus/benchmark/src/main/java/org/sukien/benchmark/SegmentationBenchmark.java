package org.sukien.benchmark;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;
import org.sukien.segment.WordSegmenter;
import org.sukien.text.NormalizedText;
import org.sukien.token.Tokenizer;

/**
 * Megabytes of UTF-8 a second, one thread: text to words, and the tokens alone that words are made of, to measure the
 * machine by.
 */
public class SegmentationBenchmark extends TextBenchmark {
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
