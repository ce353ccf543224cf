package org.sukien.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "utf-8-as-windows-1252       | Nguyá»…n VÄƒn           | Nguyễn Văn",
                "utf-8-as-windows-1252       | NgÃ y hÃ²a bÃ¬nh        | Ngày hòa bình",
                "utf-8-as-windows-1252       | lÃ  má»™t Ä‘Ã ng         | là một đàng",
                "utf-8-as-windows-1252       | HÃ  Ná»™i, LÃ ng, Ã     | Hà Nội, Làng, Ã",
                "utf-8-as-windows-1252       | XÃ HỘI, XÃ.            | XÃ HỘI, XÃ.",
                "utf-8-as-windows-1252       | Ä?Ã  Náºµng, Ä\uFFFDá»“ng | Đà Nẵng, Đồng",
                "utf-8-as-windows-1252       | â€œHuáº¿â€\u009d        | “Huế”",
                "utf-8-as-windows-1252       | ĐÃ QUA, khá» «á» là | ĐÃ QUA, khá» «á» là",
                "utf-8-as-windows-1252       | Đà Nẵng, Huáº¿          | Đà Nẵng, Huế",
                "utf-8-as-windows-1252       | ðŸ™‚ ok                 | \uD83D\uDE42 ok",
                "utf-8-as-windows-1252       | Ã                      | Ã",
                "utf-8-as-windows-1258       | NgĂ y hĂ²a, Ä‘Ă³         | Ngày hòa, đó",
                "utf-8-as-windows-1252-twice | HÃƒÂ²a, NgÃƒÂ y, HuÃ¡ÂºÂ¿ | Hòa, Ngày, Huế",
                "utf-8-as-windows-1252-twice | Huáº¿, HÃƒÂ²a            | Huế, Hòa",
                "tcvn3-as-windows-1252       | Ngµy 2-9 ë Hµ Néi       | Ngày 2-9 ở Hà Nội",
                "tcvn3-as-windows-1252       | Ngày ë Huế 中           | Ngày ở Huế 中",
                "vni-as-windows-1252         | Ngaøy ñeïp trôøi        | Ngày đẹp trời",
                "viscii-as-windows-1252      | Hà Nµi                 | Hà Nội"
            })
    void putsRight(String name, String spoilt, String text) {
        TextEncoding encoding = TextEncoding.forName(name).orElseThrow();
        assertThat(encoding.repair(spoilt)).isEqualTo(text);
    }

    @Test
    void piecesGiveTheSameAsTheWhole() throws IOException {
        Random random = new Random(11);
        List<TextEncoding> repairs =
                TextEncoding.all().stream().filter(TextEncoding::isRepair).toList();
        for (TextEncoding encoding : repairs) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 20_000; i++) {
                int high = random.nextInt(10) == 0 ? 0x2200 : 0x100;
                text.append((char) random.nextInt(high));
            }
            String whole = encoding.repair(text.toString());
            try (Reader one = new StringReader(text.toString())) {
                StringBuilder pieces = new StringBuilder();
                Reader slow = new Reader() {
                    @Override
                    public int read(char[] buffer, int offset, int length) throws IOException {
                        return one.read(buffer, offset, Math.min(length, 1 + random.nextInt(3)));
                    }

                    @Override
                    public void close() {}
                };
                Reader reader = encoding.repairing(slow);
                for (int c = reader.read(); c >= 0; c = reader.read()) {
                    pieces.append((char) c);
                }
                assertThat(pieces.toString()).as(encoding.name()).isEqualTo(whole);
            }
        }
    }

    @Test
    void namesAreKnown() {
        for (TextEncoding encoding : TextEncoding.all()) {
            assertThat(TextEncoding.forName(encoding.name().toUpperCase(java.util.Locale.ROOT)))
                    .contains(encoding);
        }
        assertThat(TextEncoding.forName("ABC").orElseThrow().charset()).isEqualTo(LegacyCharsets.TCVN3);
        assertThat(TextEncoding.forName("cp1252")).isPresent();
        assertThat(TextEncoding.forName("no such thing")).isEmpty();
        assertThat(TextEncoding.forName("")).isEmpty();
    }
}
