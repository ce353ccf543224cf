package org.sukien.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class GzipStreamTest {
    private static final byte[] ONE = "một".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TWO = "hai".getBytes(StandardCharsets.UTF_8);

    private static GzipStream stream(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return new GzipStream(new BufferedInputStream(new ByteArrayInputStream(whole.toByteArray())));
    }

    private static String text(GzipStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void membersAreJoinedAndZerosBehindThemPassedOver() throws IOException {
        assertThat(text(stream(Texts.gzip(ONE, TWO)))).isEqualTo("mộthai");
        assertThat(text(stream(Texts.gzip(ONE), new byte[512]))).isEqualTo("một");
        assertThat(text(stream(Texts.gzip(new byte[0])))).isEmpty();
    }

    @Test
    void whatElseComesBehindAMemberIsNotTakenForTheEnd() {
        assertThatThrownBy(() -> text(stream(Texts.gzip(ONE), TWO)))
                .isInstanceOf(ZipException.class)
                .hasMessageContaining("goes on with something else");
    }

    @Test
    void headersMayHaveExtraBytesANameACommentAndASum() throws IOException {
        byte[] plain = Texts.gzip(ONE);
        byte[] header = {0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 2, 0, 7, 7, 'a', 0, 'b', 0, 9, 9};
        assertThat(text(stream(header, Arrays.copyOfRange(plain, 10, plain.length))))
                .isEqualTo("một");
    }

    @Test
    void aWrongSumOrACutEndIsTold() {
        byte[] packed = Texts.gzip(ONE);
        byte[] wrong = packed.clone();
        wrong[packed.length - 8] ^= 1;
        assertThatThrownBy(() -> text(stream(wrong))).hasMessage("is damaged: its gzip data doesn't add up");
        for (int length = 1; length < packed.length; length++) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> text(stream(cut))).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void readingGoesOnAtTheNextMemberEvenFarBehindTheDamage() throws IOException {
        byte[] noise = new byte[400_000];
        new Random(1).nextBytes(noise);
        byte[] damaged = Texts.gzip(noise);
        damaged[200_000] ^= 0x5a;
        GzipStream stream = stream(Texts.gzip(ONE), damaged, Texts.gzip(TWO));
        stream.keepWayBack();
        assertThat(new String(stream.readNBytes(ONE.length), StandardCharsets.UTF_8))
                .isEqualTo("một");
        assertThatThrownBy(stream::readAllBytes).isInstanceOf(IOException.class);
        assertThatThrownBy(stream::read).isInstanceOf(IOException.class);
        String rest = "";
        while (!rest.endsWith("hai") && stream.skipDamage()) {
            try {
                rest = text(stream);
            } catch (IOException e) {
                rest = ""; // bytes that only looked like a member
            }
        }
        assertThat(rest).isEqualTo("hai");
    }
}
