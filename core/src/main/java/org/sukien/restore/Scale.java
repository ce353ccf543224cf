package org.sukien.restore;

import java.util.List;

/**
 * By what sums of weights are to be multiplied so that a probability of 0.9 is right nine times in ten: the scale of the least
 * loss on texts that were not learnt from. Weights learnt with contexts left out by lot sum up too high when all are there.
 */
final class Scale {
    private static final int STEPS = 24;
    private static final float FIRST = 0.3f;
    private static final float WIDTH = 0.05f;

    private final double[] losses = new double[STEPS];
    private long right;
    private long all;

    Scale(Weights weights, Readings readings, List<Lesson> checks) {
        long[] contexts = new long[Contexts.COUNT];
        long[] words = new long[Contexts.COUNT];
        float[] sums = new float[Readings.MOST];
        for (Lesson lesson : checks) {
            for (int i = 0; i < lesson.line.size; i++) {
                if (lesson.right(i) >= 0) {
                    int count = readings.of(lesson.line.rows[i]).size();
                    Contexts.fill(lesson.line, i, false, contexts);
                    weights.sum(contexts, count, sums, words);
                    check(sums, count, lesson.right(i));
                }
            }
        }
    }

    private void check(float[] sums, int count, int wanted) {
        all++;
        boolean best = true;
        for (int reading = 0; reading < count; reading++) {
            best &= reading == wanted || sums[reading] < sums[wanted];
        }
        right += best ? 1 : 0;
        for (int step = 0; step < STEPS; step++) {
            double odds = 0;
            for (int reading = 0; reading < count; reading++) {
                odds += StrictMath.exp((sums[reading] - sums[wanted]) * scale(step));
            }
            losses[step] += StrictMath.log(odds);
        }
    }

    private static float scale(int step) {
        return FIRST + WIDTH * step;
    }

    /** The scale of the least loss. */
    float best() {
        int best = 0;
        for (int step = 1; step < STEPS; step++) {
            best = losses[step] < losses[best] ? step : best;
        }
        return scale(best);
    }

    long right() {
        return right;
    }

    long all() {
        return all;
    }
}
