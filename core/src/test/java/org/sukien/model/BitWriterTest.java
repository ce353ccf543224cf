package org.sukien.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BitWriterTest {
    @Test
    void aGapIsItsHighBitsInOnesThenItsLowBits() {
        BitWriter writer = new BitWriter();
        writer.gap(6, 2);
        assertThat(writer.bytes()).containsExactly((byte) 0b1010_0000);
    }

    @Test
    void theMostThereCanBeNeedsNoZero() {
        BitWriter writer = new BitWriter();
        writer.unary(3, 3);
        writer.unary(1, 3);
        writer.unary(0, 3);
        assertThat(writer.bytes()).containsExactly((byte) 0b1111_0000);
    }

    @Test
    void whatWasWrittenIsReadInItsOrder() {
        BitWriter writer = new BitWriter();
        for (int i = 0; i < 1000; i++) {
            writer.gap(i * 4_000_037L, 31);
            writer.gap(i, 0);
            writer.bits(i, 10);
            writer.unary(i % 8, 7);
        }
        BitReader reader = new BitReader(writer.bytes(), "is cut off");
        for (int i = 0; i < 1000; i++) {
            assertThat(reader.gap(31)).isEqualTo(i * 4_000_037L);
            assertThat(reader.gap(0)).isEqualTo(i);
            assertThat(reader.bits(10)).isEqualTo(i);
            assertThat(reader.unary(7)).isEqualTo(i % 8);
        }
    }

    @Test
    void beyondTheEndIsNothing() {
        BitReader reader = new BitReader(new byte[] {-1}, "its ones are cut off");
        assertThat(reader.bits(8)).isEqualTo(0xFF);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 9; i++) {
                        reader.bits(8);
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("its ones are cut off");
    }

    @Test
    void plainBitsAreAboutThoseOfTheMeanGap() {
        assertThat(BitWriter.rice(1L << 32, 0)).isEqualTo(31);
        assertThat(BitWriter.rice(1 << 12, 1 << 8)).isEqualTo(3);
        assertThat(BitWriter.rice(1 << 12, 1 << 12)).isZero();
    }
}
