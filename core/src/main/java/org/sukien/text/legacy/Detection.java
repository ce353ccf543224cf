package org.sukien.text.legacy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What {@link EncodingDetector} found: encodings with their scores, the likeliest first. For the bytes of "Hµ Néi mïa thu"
 * that is "tcvn3", followed by what else was thought of.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ranked all that were considered, by falling score
 */
public record Detection(List<Guess> ranked) {
    /**
     * A score below this is no answer: {@link #best()} is empty. Measured on news in TCVN3, TCVN 5712, VNI, VPS, VISCII and
     * windows-1258: of the first 30 characters 86 to 92 in a hundred are named, 1 of these in a hundred wrongly for VPS and
     * VISCII and none for the others; of the first 60, 99 in a hundred, none wrongly.
     */
    public static final double CONFIDENCE = 0.7;

    /** Copies and sorts the list. */
    public Detection {
        ranked = ranked.stream()
                .sorted(Comparator.comparingDouble(Guess::score).reversed())
                .toList();
    }

    static Detection certain(TextEncoding encoding) {
        return new Detection(List.of(new Guess(encoding, 1)));
    }

    /** The encoding to read with, or nothing where the best score is below {@link #CONFIDENCE}. */
    public Optional<TextEncoding> best() {
        return ranked.stream()
                .findFirst()
                .filter(guess -> guess.score() >= CONFIDENCE)
                .map(Guess::encoding);
    }

    /**
     * One encoding and what speaks for it.
     *
     * @param encoding the encoding
     * @param score 0 to 1: the share of words with marks that are Vietnamese syllables under it, times its probability
     *     among all encodings considered
     */
    public record Guess(TextEncoding encoding, double score) {}
}
