package org.sukien.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightCodeTest {
    private static final float[] STEPS = {1, 2, 3, 4, 5, 6, 7};

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.1, 0.6, 1})
    void everyWeightComesBack(double density) {
        Random random = new Random(7);
        Weights weights = new Weights(12, STEPS);
        int count = 0;
        for (int slot = 0; slot < 1 << 12; slot++) {
            if (random.nextDouble() < density) {
                weights.set(slot, 1 + random.nextInt(Weights.STEPS), random.nextBoolean());
                count++;
            }
        }
        for (int rice = 0; rice < 12; rice += 3) {
            Weights again = new Weights(12, STEPS);
            WeightCode.unpack(WeightCode.pack(weights, rice), count, rice, again);
            for (int slot = 0; slot < 1 << 12; slot++) {
                assertThat(again.step(slot)).isEqualTo(weights.step(slot));
            }
        }
    }

    @org.junit.jupiter.api.Test
    void bitsThatDoNotFitAreRefused() {
        byte[] ones = new byte[64];
        Arrays.fill(ones, (byte) 0xFF);
        assertThatThrownBy(() -> WeightCode.unpack(ones, 9, 2, new Weights(8, STEPS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WeightCode.unpack(new byte[2], 400, 0, new Weights(8, STEPS)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
