package org.sukien.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.json.RecordWriter;

/**
 * Megabytes of UTF-8 a second, one thread: the whole way from text to record, the same with its JSON, and beside them
 * Lucene's StandardAnalyzer on the same text.
 */
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 5, time = 5)
public class ExtractionBenchmark extends TextBenchmark {
    private static final int MOST_CHARACTERS = 8_000_000;

    private Corpus corpus;
    private Sukien sukien;
    private StandardAnalyzer analyzer;

    /** Reads the text; not measured. */
    @Setup
    public void read() throws IOException {
        corpus = Corpus.fromProperty(MOST_CHARACTERS);
        sukien = Sukien.standard();
        analyzer = new StandardAnalyzer();
    }

    /** Text to record. */
    @Benchmark
    public void extraction(Throughput throughput, Blackhole sink) {
        throughput.measure(corpus, text -> sukien.extract(Article.of(text)), sink);
    }

    /** Text to JSON. */
    @Benchmark
    public void extractionToJson(Throughput throughput) throws IOException {
        try (RecordWriter writer = RecordWriter.lines(OutputStream.nullOutputStream())) {
            for (String text : corpus.articles()) {
                writer.write(sukien.extract(Article.of(text)));
            }
        }
        throughput.megabytes += corpus.megabytes();
    }

    /** Text to Lucene's standard terms. */
    @Benchmark
    public void luceneStandardAnalyzer(Throughput throughput, Blackhole sink) throws IOException {
        throughput.measure(corpus, analyzer, sink);
    }
}
