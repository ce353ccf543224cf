package org.sukien.corpus.statistics;

/**
 * How much more often something occurs in one part of a corpus than in the rest, and how sure that is. All counts are of the
 * same unit, such as tokens; {@code in} of {@code size} in the part, {@code out} of {@code rest} outside.
 *
 * <p>An example, by hand: a word comes 10 times among 1,000 tokens and 5 times among 4,000 others. Of the 15, 3 and 12 were to
 * be expected.
 *
 * <ul>
 *   <li>{@link #logLikelihood} 2 (10 ln 10/3 + 5 ln 5/12) = 15.325
 *   <li>{@link #logRatio} log₂ (10/1000) / (5/4000) = log₂ 8 = 3
 *   <li>{@link #difference} (10 000 − 1 250) / 1 250 = 700 percent, of the frequencies per million
 *   <li>{@link #mutualInformation} log₂ 10/3 = 1.737
 * </ul>
 *
 * <p>Stateless and thread-safe. Known weakness, of all such tests: they take tokens for drawn one by one, though a word that
 * an article has once it has easily again; so what one long article repeats looks surer than it is.
 */
public final class Association {
    private Association() {}

    /**
     * The log-likelihood ratio G²: 2 Σ O ln (O / E) over the two counts, where E shares their sum out by the sizes. 3.84 is
     * exceeded by chance once in 20 times, 6.63 in 100, 10.83 in 1,000, 15.13 in 10,000. Sources: Dunning, "Accurate methods
     * for the statistics of surprise and coincidence", Computational Linguistics 19 (1993); in the form with two cells Rayson
     * and Garside, "Comparing corpora using frequency profiling" (2000).
     *
     * @return 0 or more, without a sign for more or less; 0 where a part is empty
     */
    public static double logLikelihood(long in, long size, long out, long rest) {
        check(in, size, out, rest);
        if (size == 0 || rest == 0) {
            return 0;
        }
        return Math.max(0, 2 * row(in, size, out, rest));
    }

    /**
     * The same over all four cells of the table, the tokens that are other words among them, as it is used for collocations.
     * Source: Dunning (1993), section 5; Evert, "Corpora and collocations" (2008).
     */
    public static double logLikelihoodOfTable(long in, long size, long out, long rest) {
        check(in, size, out, rest);
        if (size == 0 || rest == 0) {
            return 0;
        }
        return Math.max(0, 2 * (row(in, size, out, rest) + row(size - in, size, rest - out, rest)));
    }

    /**
     * The binary logarithm of the ratio of relative frequencies: 0 for as often, 1 for twice as often, −1 for half as often. A
     * count of 0 is taken for one half, so that the ratio is finite. Source: Hardie, "Log Ratio: an informal introduction"
     * (2014).
     *
     * @return 0 where a part is empty
     */
    public static double logRatio(long in, long size, long out, long rest) {
        check(in, size, out, rest);
        if (size == 0 || rest == 0) {
            return 0;
        }
        double inside = Math.max(in, 0.5) / size;
        double outside = Math.max(out, 0.5) / rest;
        return log2(inside / outside);
    }

    /**
     * By how many percent of the frequency outside the frequency inside differs. Source: %DIFF of Gabrielatos and Marchi,
     * "Keyness: matching metrics to definitions" (2012).
     *
     * @return infinity where it occurs inside alone, 0 where a part is empty or it occurs nowhere
     */
    public static double difference(long in, long size, long out, long rest) {
        check(in, size, out, rest);
        if (size == 0 || rest == 0 || in + out == 0) {
            return 0;
        }
        double inside = (double) in / size;
        double outside = (double) out / rest;
        return out == 0 ? Double.POSITIVE_INFINITY : 100 * (inside - outside) / outside;
    }

    /**
     * Mutual information: the binary logarithm of how many times more often than expected it occurs inside. Source: Church and
     * Hanks, "Word association norms, mutual information, and lexicography" (1990). Known weakness: rare words get the
     * highest values.
     *
     * @return negative infinity where it doesn't occur inside
     */
    public static double mutualInformation(long in, long size, long out, long rest) {
        check(in, size, out, rest);
        double expected = size * ((double) in + out) / ((double) size + rest);
        return in == 0 ? Double.NEGATIVE_INFINITY : log2(in / expected);
    }

    /**
     * logDice: 14 + log₂ (2 f(x,y) / (f(x) + f(y))). At most 14, where the two never occur without each other; one more
     * means twice as often together; the size of the corpus doesn't count. Source: Rychlý, "A lexicographer-friendly
     * association score", RASLAN 2008.
     *
     * @param together how often both occur together
     * @param one how often the one occurs
     * @param other how often the other occurs
     * @return negative infinity where they don't occur together
     */
    public static double logDice(long together, long one, long other) {
        if (together < 0 || one < 0 || other < 0) {
            throw new IllegalArgumentException(together + " of " + one + " and " + other);
        }
        return together == 0 ? Double.NEGATIVE_INFINITY : 14 + log2(2.0 * together / ((double) one + other));
    }

    /** Σ O ln (O / E) over a row of the table: something inside and outside. */
    private static double row(long in, long size, long out, long rest) {
        double all = (double) size + rest;
        double sum = (double) in + out;
        return term(in, size * sum / all) + term(out, rest * sum / all);
    }

    private static double term(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static void check(long in, long size, long out, long rest) {
        if (in < 0 || out < 0 || in > size || out > rest) {
            throw new IllegalArgumentException(in + " of " + size + " and " + out + " of " + rest);
        }
    }
}
