package org.sukien.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** A model's file: the same bytes each time, read back whole, and refused if it is damaged. */
class SegmentationModelTest {
    private static final byte[] BYTES = bytes(ToyModel.model());

    @Test
    void theSameSentencesGiveTheSameBytes() {
        assertThat(bytes(ToyModel.model())).isEqualTo(BYTES);
    }

    @Test
    void whatIsReadDecidesAndIsWrittenAsBefore() throws IOException {
        SegmentationModel read = read(BYTES);
        assertThat(bytes(read)).isEqualTo(BYTES);
        assertThat(read.sentences()).isEqualTo(5 * ToyModel.SENTENCES.size());
        assertThat(read.syllables()).isPositive();
        assertThat(read.phraseCount()).isPositive();
        assertThat(WordSegmenter.of(read).segment("Công an họp báo").texts()).containsExactly("Công an", "họp báo");
    }

    @Test
    void anotherFileIsNoModel() {
        assertRefused(new byte[0], "is no segmentation model");
        assertRefused("một tệp khác hẳn".getBytes(java.nio.charset.StandardCharsets.UTF_8), "is no segmentation model");
    }

    @Test
    void anotherVersionIsNamed() {
        byte[] other = BYTES.clone();
        other[7] = 9;
        assertRefused(other, "of version 9; this library reads version 1");
    }

    @Test
    void anyDamageIsSeen() {
        for (int at = 8; at < BYTES.length; at += 1 + BYTES.length / 200) {
            byte[] damaged = BYTES.clone();
            damaged[at] ^= 0x10;
            assertRefused(damaged, "its check sum is wrong");
        }
        for (int length = 12; length < BYTES.length; length += 1 + BYTES.length / 50) {
            assertRefused(Arrays.copyOf(BYTES, length), "its check sum is wrong");
        }
    }

    @Test
    void sensesThatAContentMakesNone() {
        int counts = 8 + 4 + 8;
        assertRefused(sealed(put(BYTES, counts, -1)), "counts out of range");
        assertRefused(sealed(put(BYTES, counts, 1 << 22)), "malformed");
        assertRefused(sealed(put(BYTES, counts + 4, Integer.MAX_VALUE)), "a part of it is cut off");
        assertRefused(sealed(Arrays.copyOf(BYTES, BYTES.length + 9)), "more follows after its weights");
        assertRefused(sealed(Arrays.copyOf(BYTES, 40)), "malformed");
        assertRefused(sealed(Arrays.copyOf(BYTES, BYTES.length / 2)), "malformed");
    }

    private static byte[] put(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        ByteBuffer.wrap(changed).putInt(at, value);
        return changed;
    }

    /** The same with a check sum that fits. */
    private static byte[] sealed(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, bytes.length - 4);
        return put(bytes, bytes.length - 4, (int) sum.getValue());
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(IOException.class).hasMessageContaining(reason);
    }

    private static SegmentationModel read(byte[] bytes) throws IOException {
        return SegmentationModel.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(SegmentationModel model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            model.write(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
