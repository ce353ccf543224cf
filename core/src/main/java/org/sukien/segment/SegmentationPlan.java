package org.sukien.segment;

/**
 * How a model is made.
 *
 * @param bits its weights lie in a table of 2^bits slots
 * @param teacherRounds how often the first classifier goes through the marked sentences
 * @param rounds how often the one that ships does
 * @param pairs how often a pair of syllables must have been counted to be known
 * @param plainPairs how often one that hardly ever is within a word must have been
 * @param least smaller weights are left out
 */
public record SegmentationPlan(int bits, int teacherRounds, int rounds, int pairs, int plainPairs, float least) {
    public SegmentationPlan {
        if (bits < 8 || bits > 24 || teacherRounds < 1 || rounds < 1) {
            throw new IllegalArgumentException(
                    "a plan of " + bits + " bits, " + teacherRounds + " and " + rounds + " rounds");
        }
    }

    /** The plan of the model that {@code sukien-segmentation} holds: needs 3 GB of memory for 13 million tokens. */
    public static SegmentationPlan standard() {
        return new SegmentationPlan(21, 12, 20, 3, 3, 0.01f);
    }

    /** A plan for a handful of sentences, as tests have. */
    public static SegmentationPlan small() {
        return new SegmentationPlan(14, 20, 20, 1, 1, 0.01f);
    }
}
