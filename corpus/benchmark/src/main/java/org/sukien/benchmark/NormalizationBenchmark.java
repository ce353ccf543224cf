package org.sukien.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.sukien.text.Normalizer;
import org.sukien.text.ToneStyle;

/**
 * Megabytes of UTF-8 a second, one thread: the standard normaliser on text that is normal already and on the same text in
 * NFD, beside the JDK's normaliser to NFC, which keeps no offsets. The figure to read is the counter {@code megabytes};
 * {@code -prof gc} tells what is allocated.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class NormalizationBenchmark {
    private static final int MOST_CHARACTERS = 8_000_000;

    private final Normalizer standard = Normalizer.standard();
    private final Normalizer newTones =
            Normalizer.builder().tones(ToneStyle.NEW).build();
    private List<String> normal;
    private List<String> decomposed;
    private double normalMegabytes;
    private double decomposedMegabytes;

    /** Counts the bytes that were read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Throughput {
        /** Millions of bytes of UTF-8. */
        public double megabytes;
    }

    /** Reads the text and makes its forms; not measured. */
    @Setup
    public void read() throws IOException {
        List<String> articles = Corpus.fromProperty(MOST_CHARACTERS).articles();
        normal = articles.stream().map(text -> standard.normalize(text).view()).toList();
        decomposed = normal.stream()
                .map(text -> java.text.Normalizer.normalize(text, Form.NFD))
                .toList();
        normalMegabytes = megabytes(normal);
        decomposedMegabytes = megabytes(decomposed);
    }

    private static double megabytes(List<String> texts) {
        return texts.stream()
                        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1e6;
    }

    /** Text in normal form. */
    @Benchmark
    public void normal(Throughput throughput, Blackhole sink) {
        for (String text : normal) {
            sink.consume(standard.normalize(text));
        }
        throughput.megabytes += normalMegabytes;
    }

    /** The same by the JDK. */
    @Benchmark
    public void normalJdk(Throughput throughput, Blackhole sink) {
        for (String text : normal) {
            sink.consume(java.text.Normalizer.normalize(text, Form.NFC));
        }
        throughput.megabytes += normalMegabytes;
    }

    /** Text in normal form, tone marks to be placed. */
    @Benchmark
    public void normalWithTones(Throughput throughput, Blackhole sink) {
        for (String text : normal) {
            sink.consume(newTones.normalize(text));
        }
        throughput.megabytes += normalMegabytes;
    }

    /** Text in NFD. */
    @Benchmark
    public void decomposed(Throughput throughput, Blackhole sink) {
        for (String text : decomposed) {
            sink.consume(standard.normalize(text));
        }
        throughput.megabytes += decomposedMegabytes;
    }

    /** The same by the JDK. */
    @Benchmark
    public void decomposedJdk(Throughput throughput, Blackhole sink) {
        for (String text : decomposed) {
            sink.consume(java.text.Normalizer.normalize(text, Form.NFC));
        }
        throughput.megabytes += decomposedMegabytes;
    }
}
