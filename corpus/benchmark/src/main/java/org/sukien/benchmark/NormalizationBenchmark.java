package org.sukien.benchmark;

import java.io.IOException;
import java.text.Normalizer.Form;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.sukien.text.Normalizer;
import org.sukien.text.ToneStyle;

/**
 * Megabytes of UTF-8 a second, one thread: the standard normaliser on text that is normal already and on the same text in
 * NFD, beside the JDK's normaliser to NFC, which keeps no offsets. {@code -prof gc} tells what is allocated.
 */
@Warmup(iterations = 4, time = 2)
public class NormalizationBenchmark extends TextBenchmark {
    private static final int MOST_CHARACTERS = 8_000_000;

    private final Normalizer standard = Normalizer.standard();
    private final Normalizer newTones =
            Normalizer.builder().tones(ToneStyle.NEW).build();
    /** The form that the text is in. */
    @Param({"NFC", "NFD"})
    public Form form;

    private Corpus corpus;

    /** Reads the text and makes its form; not measured. */
    @Setup
    public void read() throws IOException {
        corpus = Corpus.fromProperty(MOST_CHARACTERS)
                .map(text ->
                        java.text.Normalizer.normalize(standard.normalize(text).view(), form));
    }

    /** To normal form. */
    @Benchmark
    public void normalize(Throughput throughput, Blackhole sink) {
        throughput.measure(corpus, standard::normalize, sink);
    }

    /** To normal form, tone marks to be placed. */
    @Benchmark
    public void normalizeWithTones(Throughput throughput, Blackhole sink) {
        throughput.measure(corpus, newTones::normalize, sink);
    }

    /** To NFC by the JDK. */
    @Benchmark
    public void normalizeJdk(Throughput throughput, Blackhole sink) {
        throughput.measure(corpus, text -> java.text.Normalizer.normalize(text, Form.NFC), sink);
    }
}
