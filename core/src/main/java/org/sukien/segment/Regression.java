package org.sukien.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Logistic regression over hashed features by stochastic gradients (AdaGrad, Duchi et al., JMLR 12, 2011; hashing as in
 * Weinberger et al., ICML 2009; features left out by lot as in Srivastava et al., JMLR 15, 2014; weights averaged over the later rounds
 * as in Collins, EMNLP 2002). The same examples in the same order give the same weights. Used by one thread.
 */
final class Regression {
    private static final float RATE = 0.1f;
    private static final float DECAY = 3e-3f;
    /** Such a part of an example's features is left out by lot each time. */
    private static final float DROPPED = 0.3f;

    private static final float FLOOR = 1e-2f;
    private static final long SEED = 1;

    private final int bits;
    private final float[] weights;
    private final float[] squares;
    private final List<long[]> examples = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();

    Regression(int bits) {
        this.bits = bits;
        weights = new float[1 << bits];
        squares = new float[1 << bits];
    }

    /** Adds an example: features, and whether the word goes on. */
    void add(long[] features, boolean goesOn) {
        examples.add(features);
        answers.add(goesOn);
    }

    /** Goes so many times through all examples, each time in another order. */
    void learn(int rounds) {
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random lot = new Random(SEED);
        float[] sums = new float[weights.length];
        int summed = 0;
        for (int round = 0; round < rounds; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = lot.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[j];
                order[j] = kept;
            }
            for (int i : order) {
                step(thin(examples.get(i), lot), answers.get(i));
            }
            if (round >= rounds / 2) {
                summed++;
                for (int slot = 0; slot < sums.length; slot++) {
                    sums[slot] += weights[slot];
                }
            }
        }
        for (int slot = 0; slot < sums.length; slot++) {
            weights[slot] = sums[slot] * (1 - DROPPED) / summed;
        }
        examples.clear();
        answers.clear();
    }

    private static long[] thin(long[] features, Random lot) {
        long[] kept = new long[features.length];
        int n = 0;
        for (long feature : features) {
            if (lot.nextFloat() >= DROPPED) {
                kept[n++] = feature;
            }
        }
        return Arrays.copyOf(kept, n);
    }

    private void step(long[] features, boolean goesOn) {
        float error = (float) probability(features, features.length) - (goesOn ? 1 : 0);
        for (long feature : features) {
            int slot = Weights.slot(feature, bits);
            float gradient = error + DECAY * weights[slot];
            squares[slot] += gradient * gradient;
            weights[slot] -= RATE * gradient / (float) StrictMath.sqrt(squares[slot] + FLOOR);
        }
    }

    /** How probable it is that the word goes on. */
    double probability(long[] features, int count) {
        float sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[Weights.slot(features[i], bits)];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** The weights in a byte each; those below {@code least} are left out. */
    Weights rounded(float least) {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float step = Math.max(most / Byte.MAX_VALUE, 1e-3f);
        Weights rounded = new Weights(bits, step);
        for (int slot = 0; slot < weights.length; slot++) {
            if (Math.abs(weights[slot]) >= least) {
                rounded.set(slot, Math.round(weights[slot] / step));
            }
        }
        return rounded;
    }
}
