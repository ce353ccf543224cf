package org.sukien.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class RestorationModelTest {
    private final byte[] bytes = bytes(ToyModel.MODEL);

    @Test
    void theSameTextsGiveTheSameBytes() {
        assertThat(bytes(ToyModel.train(ToyModel.SENTENCES))).isEqualTo(bytes);
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        RestorationModel model = RestorationModel.read(new ByteArrayInputStream(bytes));
        assertThat(bytes(model)).isEqualTo(bytes);
        assertThat(model).hasToString(ToyModel.MODEL.toString());
        assertThat(model.articles()).isEqualTo(6);
        assertThat(model.syllables()).isEqualTo(6 * 84L);
        assertThat(model.weightCount()).isPositive();
        assertThat(DiacriticRestorer.of(model).restoreText("cong an tinh")).isEqualTo("công an tỉnh");
    }

    @Test
    void holdsNothingOfWhatWasSeenOnce() {
        RestorationTrainer trainer = new RestorationTrainer(TrainingPlan.small(), line -> {});
        trainer.add("Mắm tôm chấm đậu rán vàng ươm.");
        assertThat(trainer.train().bareSyllables()).isZero();
    }

    @Test
    void damageIsNamed() {
        byte[] flipped = bytes.clone();
        flipped[bytes.length / 2] ^= 4;
        assertRefused(flipped, "check sum");
        assertRefused(Arrays.copyOf(bytes, bytes.length - 1), "check sum");
        assertRefused(new byte[] {1, 2, 3}, "is no restoration model");
        assertRefused("a text that is no model".getBytes(java.nio.charset.StandardCharsets.UTF_8), "is no restoration");
        byte[] newer = bytes.clone();
        newer[7] = 9;
        assertRefused(newer, "version 9");
    }

    /** Where the fields of the file lie: after 8 bytes the counts, at 32 the steps, at 60 the readings' length. */
    @Test
    void numbersThatNoModelHasAreRefusedThoughTheirSumIsRight() {
        assertRefused(changed(8, -1), "counts out of range");
        assertRefused(changed(20, Integer.MAX_VALUE), "its readings are not those counted");
        assertRefused(changed(24, 29), "counts out of range");
        assertRefused(changed(28, Integer.MAX_VALUE), "its weights are cut off");
        assertRefused(changed(32, Float.floatToIntBits(Float.NaN)), "a weight of NaN");
        assertRefused(changed(36, Float.floatToIntBits(-1)), "a weight of -1.0");
        assertRefused(changed(64, Integer.MAX_VALUE), "a part of it is cut off");
        assertRefused(changed(68, 0x20_20_20_0a), "misspelt in line 1");
        assertRefused(summed(Arrays.copyOf(bytes, 30)), "a part of it is cut off");
        assertRefused(summed(Arrays.copyOf(bytes, bytes.length + 5)), "more follows after its weights");
    }

    private byte[] changed(int at, int value) {
        return summed(ByteBuffer.wrap(bytes.clone()).putInt(at, value).array());
    }

    /** With a right check sum in the last four bytes. */
    private static byte[] summed(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, bytes.length - 4);
        return ByteBuffer.wrap(bytes)
                .putInt(bytes.length - 4, (int) sum.getValue())
                .array();
    }

    @Test
    void readingsNeedADistinctBareForm() {
        assertThatThrownBy(() -> new Readings(List.of(List.of("ca", "cá"), List.of("ca", "cà"))))
                .hasMessageContaining("\"ca\" twice");
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> RestorationModel.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(reason);
    }

    private static byte[] bytes(RestorationModel model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            model.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
