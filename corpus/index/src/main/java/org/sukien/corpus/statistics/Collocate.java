package org.sukien.corpus.statistics;

/**
 * A word, or a name, near the matches of a query. Immutable and thread-safe.
 *
 * @param word as the index has it: small letters, tone marks in one style; a name as it is mostly written
 * @param left how often it stands before a match
 * @param right how often it stands behind one
 * @param everywhere how often it occurs in the whole corpus
 * @param logLikelihood how sure it is, {@link Association#logLikelihoodOfTable}
 * @param logDice how exclusively it goes with the matches, {@link Association#logDice}
 * @param mutualInformation how much more often than expected it occurs, {@link Association#mutualInformation}
 */
public record Collocate(
        String word,
        long left,
        long right,
        long everywhere,
        double logLikelihood,
        double logDice,
        double mutualInformation) {
    /** How often it stands near a match. */
    public long count() {
        return left + right;
    }
}
