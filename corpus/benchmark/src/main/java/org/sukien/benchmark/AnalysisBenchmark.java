package org.sukien.benchmark;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.sukien.lucene.VietnameseAnalyzer;

/**
 * Megabytes of UTF-8 a second, one thread: text to terms by the analyzer for an index, by the one for queries, and beside
 * them by Lucene's StandardAnalyzer, without and with ASCIIFoldingFilter, which gives either the term or its folded form
 * and not both.
 */
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class AnalysisBenchmark extends TextBenchmark {
    private static final int MOST_CHARACTERS = 8_000_000;

    private Corpus corpus;
    private Analyzer index;
    private Analyzer query;
    private Analyzer standard;
    private Analyzer standardFolded;

    /** Reads the text; not measured. */
    @Setup
    public void read() throws IOException {
        corpus = Corpus.fromProperty(MOST_CHARACTERS);
        index = new VietnameseAnalyzer();
        query = VietnameseAnalyzer.builder().fold(false).build();
        standard = new StandardAnalyzer();
        standardFolded = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
            }
        };
    }

    /** Terms and their forms without diacritics. */
    @Benchmark
    public void vietnameseAnalyzer(Throughput throughput, Blackhole sink) throws IOException {
        throughput.measure(corpus, index, sink);
    }

    /** Terms alone. */
    @Benchmark
    public void vietnameseAnalyzerWithoutFold(Throughput throughput, Blackhole sink) throws IOException {
        throughput.measure(corpus, query, sink);
    }

    /** Lucene's standard terms. */
    @Benchmark
    public void luceneStandardAnalyzer(Throughput throughput, Blackhole sink) throws IOException {
        throughput.measure(corpus, standard, sink);
    }

    /** Lucene's standard terms, folded. */
    @Benchmark
    public void luceneStandardFolded(Throughput throughput, Blackhole sink) throws IOException {
        throughput.measure(corpus, standardFolded, sink);
    }
}
