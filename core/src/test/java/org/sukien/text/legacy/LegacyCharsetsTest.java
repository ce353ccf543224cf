package org.sukien.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyCharsetsTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LETTERS = 134;

    @TestFactory
    Iterable<DynamicTest> roundTripOfEveryLetter() {
        assertThat(CodePage.vietnamese()).hasSize(LETTERS);
        return LegacyCharsets.all().stream()
                .map(charset -> DynamicTest.dynamicTest(charset.name(), () -> {
                    for (char letter : CodePage.vietnamese().toCharArray()) {
                        String text = "x" + letter + letter + "y " + letter;
                        if (charset.newEncoder().canEncode(letter)) {
                            assertThat(new String(text.getBytes(charset), charset))
                                    .isEqualTo(text);
                        } else {
                            assertThat(charset).isEqualTo(LegacyCharsets.TCVN3);
                            assertThat(letter).matches(c -> Character.isUpperCase(c) && "ĂÂĐÊÔƠƯ".indexOf(c) < 0);
                        }
                    }
                }))
                .toList();
    }

    @TestFactory
    Iterable<DynamicTest> printableAsciiAndLinesStay() {
        StringBuilder ascii = new StringBuilder("\t\r\n");
        for (char c = ' '; c < 0x7F; c++) {
            ascii.append(c).append('a').append(c).append('d');
        }
        return LegacyCharsets.all().stream()
                .map(charset -> DynamicTest.dynamicTest(
                        charset.name(),
                        () -> assertThat(new String(ascii.toString().getBytes(charset), charset))
                                .isEqualTo(ascii.toString())))
                .toList();
    }

    /** What a reader with a Western code page sees of "Đã về Hà Nội, ấm ớ". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCVN3   | §· vÒ Hµ Néi, Êm í",
                "VNI     | Ñaõ veà Haø Noäi, aám ôù",
                "VISCII  | Ðã v« Hà Nµi, ¤m ¾",
                "VPS     | ñã vŠ Hà N¶i, Ãm §",
                "VIQR    | DDa~ ve^` Ha` No^.i, a^'m o+'",
                "windows-1258-nfc | ÐaÞ vêÌ Hà Nôòi, âìm õì"
            })
    void encodesAsFontsShowed(String name, String seen) {
        Charset charset = Charset.forName(name);
        String text = "Đã về Hà Nội, ấm ớ";
        assertThat(new String(seen.getBytes(WESTERN), charset)).isEqualTo(text);
        assertThat(new String(text.getBytes(charset), WESTERN)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Nga`y d-a~ qua         | Ngày đã qua",
                "D-i ba('t dda^`u       | Đi bắt đầu",
                "tu* tu*o*?ng           | tư tưởng",
                "Mid-Autumn, HD-Radio   | Mid-Autumn, HD-Radio",
                "co' gi` la. kho^ng\\?  | có gì lạ không?",
                "anh ta\\.              | anh ta.",
                "add\\d                 | ađd",
                "C:\\Users              | C:\\Users",
                "DDo^`ng Dda(ng         | Đồng Đăng"
            })
    void readsViqr(String written, String text) {
        assertThat(new String(written.getBytes(StandardCharsets.US_ASCII), LegacyCharsets.VIQR))
                .isEqualTo(text);
    }

    @Test
    void vniTakesMarksOfEitherCase() {
        byte[] bytes = "AÙn aÙn Aùn Ñaïi".getBytes(WESTERN);
        assertThat(new String(bytes, LegacyCharsets.VNI)).isEqualTo("Án án Án Đại");
    }

    @Test
    void tcvn3ReadsCapitalsOfConverters() {
        byte[] bytes = "A¸nh ¢Ên ¥í §µ Oan Yªu".getBytes(WESTERN);
        assertThat(new String(bytes, LegacyCharsets.TCVN3)).isEqualTo("Ánh Ấn Ớ Đà Oan Yêu");
    }

    @Test
    void windows1258IsTheJdksInNfc() {
        Charset jdk = Charset.forName("windows-1258");
        byte[] pair = new byte[2];
        for (int first = 0x20; first < 0x100; first++) {
            for (int second = 0x20; second < 0x100; second++) {
                pair[0] = (byte) first;
                pair[1] = (byte) second;
                String expected = Normalizer.normalize(new String(pair, jdk), Form.NFC);
                String read = new String(pair, LegacyCharsets.WINDOWS_1258);
                assertThat(Normalizer.normalize(read, Form.NFC)).isEqualTo(expected);
                assertThat(read.length()).isLessThanOrEqualTo(expected.length());
            }
        }
    }

    @Test
    void tcvn5712ComposesItsCombiningTones() {
        byte[] bytes = {'a', (byte) 0xB3, (byte) 0xA9, (byte) 0xB4, (byte) 0xB1};
        assertThat(new String(bytes, LegacyCharsets.TCVN5712)).isEqualTo("áậ\u0309");
    }

    @Test
    void whatIsLackingIsReported() {
        assertThat("Ấn ☂ Độ".getBytes(LegacyCharsets.TCVN3)).isEqualTo("?n ? §é".getBytes(WESTERN));
        assertThat("ba”".getBytes(LegacyCharsets.VIQR)).isEqualTo("ba\\?".getBytes(StandardCharsets.US_ASCII));
        assertThat("𝐀b".getBytes(LegacyCharsets.VNI)).isEqualTo("?b".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String("xø".getBytes(WESTERN), LegacyCharsets.VNI)).isEqualTo("x\uFFFD");
    }

    @TestFactory
    Iterable<DynamicTest> smallBuffersGiveTheSame() {
        return LegacyCharsets.all().stream()
                .map(charset -> DynamicTest.dynamicTest(charset.name(), () -> {
                    Random random = new Random(7);
                    byte[] bytes = new byte[4000];
                    random.nextBytes(bytes);
                    String whole = new String(bytes, charset);
                    assertThat(inPieces(charset.newDecoder(), bytes)).isEqualTo(whole);
                    assertThat(inPieces(charset.newEncoder(), whole)).isEqualTo(whole.getBytes(charset));
                }))
                .toList();
    }

    @Test
    void aStreamMayEndInALetterThatWaitsForItsMarks() throws IOException {
        byte[] bytes = "Chao ba".getBytes(StandardCharsets.US_ASCII);
        for (Charset charset : LegacyCharsets.all()) {
            TextEncoding encoding = TextEncoding.forName(charset.name()).orElseThrow();
            StringWriter read = new StringWriter();
            try (Reader reader = encoding.reader(new ByteArrayInputStream(bytes))) {
                reader.transferTo(read);
            }
            assertThat(read).as(charset.name()).hasToString("Chao ba");
        }
    }

    @Test
    void javaFindsThemByName() {
        for (Charset charset : LegacyCharsets.all()) {
            assertThat(Charset.forName(charset.name())).isSameAs(charset);
            for (String alias : charset.aliases()) {
                assertThat(Charset.forName(alias.toUpperCase(Locale.ROOT))).isSameAs(charset);
            }
        }
        assertThat(Charset.availableCharsets()).containsKeys("VISCII", "VIQR", "x-tcvn3", "x-vni", "x-viet-vps");
    }

    private static String inPieces(CharsetDecoder decoder, byte[] bytes) {
        decoder.onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
        StringBuilder text = new StringBuilder();
        CharBuffer out = CharBuffer.allocate(1);
        for (int i = 0; i < bytes.length; i++) {
            ByteBuffer in = ByteBuffer.wrap(bytes, i, 1);
            while (decoder.decode(in, out, i == bytes.length - 1) == CoderResult.OVERFLOW) {
                text.append(out.flip());
                out.clear();
            }
        }
        while (decoder.flush(out) == CoderResult.OVERFLOW) {
            text.append(out.flip());
            out.clear();
        }
        return text.append(out.flip()).toString();
    }

    private static byte[] inPieces(CharsetEncoder encoder, String text) {
        encoder.onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer all = ByteBuffer.allocate(4 * text.length());
        ByteBuffer out = ByteBuffer.allocate(4);
        for (int i = 0; i < text.length(); i++) {
            CharBuffer in = CharBuffer.wrap(text, i, i + 1);
            while (encoder.encode(in, out, i == text.length() - 1) == CoderResult.OVERFLOW) {
                all.put(out.flip());
                out.clear();
            }
        }
        encoder.flush(out);
        all.put(out.flip()).flip();
        byte[] bytes = new byte[all.remaining()];
        all.get(bytes);
        return bytes;
    }
}
