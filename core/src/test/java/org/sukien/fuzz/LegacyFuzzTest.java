package org.sukien.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.sukien.text.legacy.EncodingDetector;
import org.sukien.text.legacy.LegacyCharsets;
import org.sukien.text.legacy.TextEncoding;
import org.sukien.text.legacy.UnknownEncodingException;

/** Any bytes can be read, whole or byte by byte; what a charset can write it reads back; detection answers or refuses. */
class LegacyFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void readsAnyBytesInAnyPieces(FuzzedDataProvider data) throws IOException {
        Charset charset = data.pickValue(LegacyCharsets.all());
        byte[] bytes = data.consumeRemainingAsBytes();
        TextEncoding encoding = TextEncoding.forName(charset.name()).orElseThrow();

        try (Reader reader = encoding.reader(byteByByte(bytes))) {
            assertThat(all(reader)).isEqualTo(encoding.decode(bytes));
        }
    }

    @FuzzTest(maxDuration = "10m")
    void readsBackWhatItCanWrite(FuzzedDataProvider data) {
        Charset charset = data.pickValue(LegacyCharsets.all());
        if (charset == LegacyCharsets.TCVN3) {
            return; // it reads "Ô" before "ố" as the "Ố" that it can't write
        }
        String text = Normalizer.normalize(FuzzedText.next(data), Form.NFC);

        if (charset.newEncoder().canEncode(text)) {
            assertThat(new String(text.getBytes(charset), charset)).isEqualTo(text);
        }
    }

    @FuzzTest(maxDuration = "10m")
    void findsAnEncodingOrRefuses(FuzzedDataProvider data) throws IOException {
        byte[] bytes = data.consumeRemainingAsBytes();
        try (Reader reader = EncodingDetector.standard().reader(new ByteArrayInputStream(bytes))) {
            assertThat(all(reader).length()).isLessThanOrEqualTo(bytes.length);
        } catch (UnknownEncodingException refused) {
            assertThat(refused).hasMessageContaining("encoding");
        }
    }

    private static InputStream byteByByte(byte[] bytes) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, 1));
            }
        };
    }

    private static String all(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            text.append((char) c);
        }
        return text.toString();
    }
}
