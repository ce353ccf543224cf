package org.sukien.benchmark;

import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;
import org.sukien.restore.DiacriticRestorer;

/**
 * Megabytes of UTF-8 a second, one thread: diacritics put back into the text without them, by the model for news, and the
 * JDK's normaliser on the same bare text to measure the machine by. Bare text is a quarter shorter in bytes than the same
 * with its marks.
 */
public class RestorationBenchmark extends TextBenchmark {
    private static final int MOST_CHARACTERS = 1_000_000;

    private Corpus bare;
    private DiacriticRestorer restorer;

    /** Reads the text and takes its marks away; not measured. */
    @Setup
    public void read() throws IOException {
        bare = Corpus.fromProperty(MOST_CHARACTERS).map(RestorationBenchmark::strip);
        restorer = DiacriticRestorer.standard();
    }

    private static String strip(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (char c : Normalizer.normalize(text, Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.append(c == 'đ' ? 'd' : c == 'Đ' ? 'D' : c);
            }
        }
        return bare.toString();
    }

    /** The text alone. */
    @Benchmark
    public void restoreText(Throughput throughput, Blackhole sink) {
        throughput.measure(bare, restorer::restoreText, sink);
    }

    /** The text and the probabilities of all readings. */
    @Benchmark
    public void restore(Throughput throughput, Blackhole sink) {
        throughput.measure(bare, restorer::restore, sink);
    }

    /** To NFC by the JDK, which changes nothing. */
    @Benchmark
    public void normalizeJdk(Throughput throughput, Blackhole sink) {
        throughput.measure(bare, text -> Normalizer.normalize(text, Form.NFC), sink);
    }
}
