package org.sukien.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
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
import org.sukien.lucene.VietnameseAnalyzer;

/**
 * Megabytes of UTF-8 a second, one thread: text to terms by the analyzer for an index, by the one for queries, and beside
 * them by Lucene's StandardAnalyzer, without and with ASCIIFoldingFilter, which gives either the term or its folded form
 * and not both. The figure to read is the counter {@code megabytes}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class AnalysisBenchmark {
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
        read(index, throughput, sink);
    }

    /** Terms alone. */
    @Benchmark
    public void vietnameseAnalyzerWithoutFold(Throughput throughput, Blackhole sink) throws IOException {
        read(query, throughput, sink);
    }

    /** Lucene's standard terms. */
    @Benchmark
    public void luceneStandardAnalyzer(Throughput throughput, Blackhole sink) throws IOException {
        read(standard, throughput, sink);
    }

    /** Lucene's standard terms, folded. */
    @Benchmark
    public void luceneStandardFolded(Throughput throughput, Blackhole sink) throws IOException {
        read(standardFolded, throughput, sink);
    }

    private void read(Analyzer analyzer, Throughput throughput, Blackhole sink) throws IOException {
        for (String text : corpus.articles()) {
            try (TokenStream terms = analyzer.tokenStream("text", text)) {
                terms.reset();
                while (terms.incrementToken()) {
                    sink.consume(terms);
                }
                terms.end();
            }
        }
        throughput.megabytes += corpus.megabytes();
    }
}
