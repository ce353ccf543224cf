package org.sukien.restore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * What is known of where diacritics stand: the readings of each bare syllable ("tinh": tỉnh, tình, tính …) and the weight
 * of each in the contexts that it was seen in. Made by {@link RestorationTrainer}, kept in a file of a few megabytes, read
 * once and shared.
 *
 * <p>The file: the letters "SKRM", the version, the counts given here, the readings as text, the weights as bits, and a
 * check sum over all. Contexts are kept as numbers without their words, and those that were seen once are left out: no
 * sentence can be read out of it. In memory it takes half a byte a slot, 64 MB for the 2^27 slots of the one for news. Immutable and thread-safe.
 */
public final class RestorationModel {
    /** A place that a model can come from; implementations are found by {@link ServiceLoader}. */
    public interface Provider {
        /**
         * Reads the model.
         *
         * @throws IOException if it can't be read, with the reason
         */
        RestorationModel load() throws IOException;
    }

    private final Readings readings;
    private final Weights weights;
    private final int articles;
    private final long syllables;
    private final int weightCount;
    private final float scale;

    RestorationModel(Readings readings, Weights weights, int articles, long syllables, int weightCount, float scale) {
        this.readings = readings;
        this.weights = weights;
        this.articles = articles;
        this.syllables = syllables;
        this.weightCount = weightCount;
        this.scale = scale;
    }

    /**
     * Reads a model; the stream stays open.
     *
     * @throws IOException if the stream fails or holds no model of this version, with the reason
     */
    public static RestorationModel read(InputStream in) throws IOException {
        return ModelFile.read(in);
    }

    /**
     * The model of the class path, such as the one of the artifact {@code sukien-restoration}; empty if there is none.
     *
     * @throws IOException if there is one that can't be read
     */
    public static Optional<RestorationModel> installed() throws IOException {
        Iterator<Provider> providers = ServiceLoader.load(Provider.class, Provider.class.getClassLoader())
                .iterator();
        return providers.hasNext() ? Optional.of(providers.next().load()) : Optional.empty();
    }

    /** Writes the model; the stream stays open. The same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        ModelFile.write(this, out);
    }

    /** How many articles it was counted on. */
    public int articles() {
        return articles;
    }

    /** How many syllables these hold. */
    public long syllables() {
        return syllables;
    }

    /** How many bare syllables it has readings of. */
    public int bareSyllables() {
        return readings.size();
    }

    /** How many weights it has. */
    public int weightCount() {
        return weightCount;
    }

    Readings readings() {
        return readings;
    }

    Weights weights() {
        return weights;
    }

    /** By what sums of weights are multiplied, so that they give honest probabilities. */
    float scale() {
        return scale;
    }

    @Override
    public String toString() {
        return "RestorationModel[" + articles + " articles, " + syllables + " syllables, " + readings.size()
                + " bare syllables, " + weightCount + " weights]";
    }
}
