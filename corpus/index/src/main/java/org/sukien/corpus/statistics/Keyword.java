package org.sukien.corpus.statistics;

/**
 * A word, or a name, that is more frequent, or less, in some articles than in the rest of the corpus. Immutable and
 * thread-safe.
 *
 * @param word as the index has it: small letters, tone marks in one style; a name as it is mostly written
 * @param inside how often it occurs in the articles
 * @param outside how often it occurs in the rest
 * @param perMillion of a million words of the articles
 * @param perMillionOutside of a million words of the rest
 * @param logLikelihood how sure it is, {@link Association#logLikelihood}
 * @param logRatio how much more frequent it is, {@link Association#logRatio}; below 0 for less
 * @param difference the same in percent, {@link Association#difference}; infinite where the rest doesn't have it
 */
public record Keyword(
        String word,
        long inside,
        long outside,
        double perMillion,
        double perMillionOutside,
        double logLikelihood,
        double logRatio,
        double difference) {
    static Keyword of(String word, long inside, long size, long outside, long rest) {
        return new Keyword(
                word,
                inside,
                outside,
                perMillion(inside, size),
                perMillion(outside, rest),
                Association.logLikelihood(inside, size, outside, rest),
                Association.logRatio(inside, size, outside, rest),
                Association.difference(inside, size, outside, rest));
    }

    private static double perMillion(long count, long size) {
        return size == 0 ? 0 : 1e6 * count / size;
    }
}
