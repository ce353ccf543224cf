package org.sukien.restore;

/** Makes four-bit weights of exact ones, as many as the plan has room for. Stateless. */
final class Rounding {
    private static final float LARGEST = 3.2f;
    private static final float FIRST = 0.1f;
    private static final float GROWTH = 1.1f;

    private Rounding() {}

    /** Cuts off the smallest weights until the rest fits; what is left is rounded to the nearest step. */
    static Weights round(float[] exact, TrainingPlan plan) {
        float least = FIRST;
        while (size(exact, least) > plan.bytes()) {
            least *= GROWTH;
        }
        float[] steps = steps(least);
        Weights weights = new Weights(plan.bits(), steps);
        for (int slot = 0; slot < exact.length; slot++) {
            if (Math.abs(exact[slot]) >= least) {
                weights.set(slot, nearest(steps, Math.abs(exact[slot])), exact[slot] < 0);
            }
        }
        return weights;
    }

    /** Each step is larger than the one before by the same factor. */
    private static float[] steps(float least) {
        double factor = StrictMath.pow(LARGEST / least, 1.0 / Weights.STEPS);
        float[] steps = new float[Weights.STEPS];
        for (int step = 0; step < steps.length; step++) {
            steps[step] = (float) (least * StrictMath.pow(factor, step + 0.5));
        }
        return steps;
    }

    private static int nearest(float[] steps, float size) {
        int step = 0;
        while (step + 1 < steps.length && size - steps[step] > steps[step + 1] - size) {
            step++;
        }
        return step + 1;
    }

    /** About how many bytes the weights take that are not smaller. */
    private static double size(float[] exact, float least) {
        float[] steps = steps(least);
        double count = 0;
        double bits = 0;
        for (float weight : exact) {
            if (Math.abs(weight) >= least) {
                count++;
                bits += Math.min(nearest(steps, Math.abs(weight)), Weights.STEPS - 1) + 1;
            }
        }
        if (count > 0) {
            bits += count * (StrictMath.log(exact.length / count) / StrictMath.log(2) + 1.5);
        }
        return bits / 8;
    }
}
