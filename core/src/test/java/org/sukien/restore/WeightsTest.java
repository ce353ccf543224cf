package org.sukien.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void sumsAreThoseOfTheSlotsWhereverTheyLie() {
        Random random = new Random(11);
        Weights weights = new Weights(10, new float[] {1, 2, 3, 4, 5, 6, 7});
        for (int slot = 0; slot < 1 << 10; slot++) {
            weights.set(slot, 1 + random.nextInt(Weights.STEPS), random.nextBoolean());
        }
        long[] contexts = new long[Contexts.COUNT];
        float[] sums = new float[Readings.MOST];
        for (int n = 0; n < 2000; n++) {
            for (int i = 0; i < contexts.length; i++) {
                contexts[i] = random.nextLong();
            }
            int count = 1 + random.nextInt(Readings.MOST);
            weights.sum(contexts, count, sums, new long[Contexts.COUNT]);
            for (int reading = 0; reading < count; reading++) {
                int sum = 0;
                for (long context : contexts) {
                    sum += weights.step(Contexts.slot(Contexts.block(context, 10), context, reading));
                }
                assertThat(sums[reading]).isEqualTo(sum);
            }
        }
    }
}
