package org.sukien.gold;

/**
 * How many items of one measure were right, how many gold has, and how many were found; to be added up over articles.
 * Immutable.
 */
record Score(int right, int gold, int found) {
    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(right + other.right, gold + other.gold, found + other.found);
    }

    /** The part of what was found that is right; all of nothing where there is nothing to find. */
    double precision() {
        return found > 0 ? (double) right / found : gold == 0 ? 1 : 0;
    }

    /** The part of gold that was found; all of nothing where nothing was found. */
    double recall() {
        return gold > 0 ? (double) right / gold : found == 0 ? 1 : 0;
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        double sum = precision() + recall();
        return sum > 0 ? 2 * precision() * recall() / sum : 0;
    }
}
