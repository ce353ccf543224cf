package org.sukien.restore;

/**
 * How a model is made of texts.
 *
 * @param bits the table has 2^bits slots
 * @param rounds how often all texts are gone through
 * @param rate how far one example moves a weight at first
 * @param dropped of each 256 contexts of an example so many are left out by lot, lest long contexts learn by heart
 * @param settled an example that is right with this probability moves nothing
 * @param bytes the most bytes that the packed weights may take; the smallest are left out
 */
public record TrainingPlan(int bits, int rounds, float rate, int dropped, float settled, int bytes) {
    public TrainingPlan {
        if (bits < 7 || bits > 28 || rounds < 1 || dropped < 0 || dropped > 255) {
            throw new IllegalArgumentException(
                    "a plan of " + bits + " bits, " + rounds + " rounds, " + dropped + " dropped");
        }
    }

    /** The plan of the model that {@code sukien-restoration} holds: needs 5 GB of memory for 10 million syllables. */
    public static TrainingPlan standard() {
        return new TrainingPlan(27, 4, 0.25f, 77, 0.98f, 7_900_000);
    }

    /** A plan for a handful of texts, as tests have. */
    public static TrainingPlan small() {
        return new TrainingPlan(16, 12, 0.25f, 64, 0.98f, 50_000);
    }
}
