package org.sukien.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * What is known of words: how often pairs, threes and fours of syllables were one word, and the weights by which a {@link
 * WordSegmenter} decides. Made by {@link SegmentationTrainer}, kept in a file of about two megabytes, read once and shared.
 *
 * <p>The file: the letters "SKSM", the version, the counts given here, three tables of phrases, the weights, and a check sum
 * over all. Syllables are kept as hashed numbers: no sentence and no word can be read out of it. Immutable and thread-safe.
 */
public final class SegmentationModel {
    /** A place that a model can come from; implementations are found by {@link ServiceLoader}. */
    public interface Provider {
        /**
         * Reads the model.
         *
         * @throws IOException if it can't be read, with the reason
         */
        SegmentationModel load() throws IOException;
    }

    private final Phrases phrases;
    private final Weights weights;
    private final int sentences;
    private final long syllables;
    private final float[] logarithms;

    SegmentationModel(Phrases phrases, Weights weights, int sentences, long syllables) {
        this.phrases = phrases;
        this.weights = weights;
        this.sentences = sentences;
        this.syllables = syllables;
        logarithms = Decoder.logarithms(weights.step());
    }

    /**
     * Reads a model; the stream stays open.
     *
     * @throws IOException if the stream fails or holds no model of this version, with the reason
     */
    public static SegmentationModel read(InputStream in) throws IOException {
        return ModelFile.read(in);
    }

    /**
     * The model of the class path, such as the one of the artifact {@code sukien-segmentation}; empty if there is none.
     *
     * @throws IOException if there is one that can't be read
     */
    public static Optional<SegmentationModel> installed() throws IOException {
        Iterator<Provider> providers = ServiceLoader.load(Provider.class, Provider.class.getClassLoader())
                .iterator();
        return providers.hasNext() ? Optional.of(providers.next().load()) : Optional.empty();
    }

    /** Writes the model; the stream stays open. The same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        ModelFile.write(this, out);
    }

    /** How many sentences with marked words it learnt from. */
    public int sentences() {
        return sentences;
    }

    /** How many tokens of other text it was counted on. */
    public long syllables() {
        return syllables;
    }

    /** How many pairs, threes and fours of syllables it knows. */
    public int phraseCount() {
        return phrases.pairs().size()
                + phrases.threes().size()
                + phrases.fours().size();
    }

    Phrases phrases() {
        return phrases;
    }

    Weights weights() {
        return weights;
    }

    float[] logarithms() {
        return logarithms;
    }

    @Override
    public String toString() {
        return "SegmentationModel[" + sentences + " sentences, " + syllables + " tokens counted, " + phraseCount()
                + " phrases]";
    }
}
