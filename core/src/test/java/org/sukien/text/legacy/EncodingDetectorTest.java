package org.sukien.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EncodingDetectorTest {
    private static final EncodingDetector DETECTOR = EncodingDetector.standard();
    private static final String PROSE = """
            Sáng nay, chợ nổi Bình Lục họp sớm hơn mọi ngày vì nước lên. Bà Lữ Thị Mừng kể rằng ghe chở khóm của nhà bà
            đến bến từ lúc ba giờ, “chưa kịp uống ngụm trà đã có người hỏi mua”. Ở phía đầu kênh, tổ tự quản của ấp Rạch
            Giữa nhắc các hộ neo đậu đúng chỗ, giữ lối cho thuyền trường học đi qua.
            """;
    private static final String SHORT = "Đường về bản nhỏ";

    @TestFactory
    Iterable<DynamicTest> findsEachEncoding() {
        return TextEncoding.all().stream()
                .map(encoding -> DynamicTest.dynamicTest(encoding.name(), () -> {
                    byte[] bytes = Spoiling.bytes(PROSE, encoding);
                    Detection detection = DETECTOR.detect(bytes);
                    if (!encoding.name().startsWith("utf-16")) {
                        assertThat(detection.best()).as("%s", detection).contains(encoding);
                    }
                    assertThat(encoding.decode(bytes)).isEqualTo(Spoiling.readable(PROSE, encoding));
                }))
                .toList();
    }

    @TestFactory
    Iterable<DynamicTest> readsStreamsOfAnySize() {
        return TextEncoding.all().stream()
                .map(encoding -> DynamicTest.dynamicTest(encoding.name(), () -> {
                    String text = PROSE.repeat(1 + 3 * EncodingDetector.HEAD / PROSE.length());
                    byte[] bytes = Spoiling.bytes(text, encoding);
                    String read = read(encoding.reader(new ByteArrayInputStream(bytes)));
                    assertThat(read).isEqualTo(Spoiling.readable(text, encoding));
                    if (!encoding.name().startsWith("utf-16")) {
                        assertThat(read(DETECTOR.reader(new ByteArrayInputStream(bytes))))
                                .isEqualTo(read);
                    }
                }))
                .toList();
    }

    @Test
    void fourWordsSuffice() {
        for (TextEncoding encoding : TextEncoding.all()) {
            if (encoding.charset() instanceof VietnameseCharset && !encoding.isRepair()) {
                byte[] bytes = SHORT.getBytes(encoding.charset());
                Detection detection = DETECTOR.detect(bytes);
                assertThat(detection.best().map(found -> found.decode(bytes)))
                        .as("%s %s", encoding, detection)
                        .contains(SHORT);
            }
        }
    }

    @Test
    void rightTextStays() {
        for (String text : new String[] {
            PROSE,
            "",
            "plain ASCII, that's all",
            "Don't you know? It isn't (they say) a' that.",
            "Le curé de Nîmes a déjà mangé son gâteau à l’abricot près du château",
            "«Là», bà nói — “ừ”.",
            "Müller, Çelik và Øystein đã đến Hà Nội",
            "El niño pequeño comió más piñas en la montaña, según contó mañana la compañía. ¡Nadie lo sabía aún!",
            "Die Bürger müssen für größere Häuser höhere Gebühren zählen; schöne Grüße aus Köln",
            "Y Bhăm Êban, Niê Kđăm, Đắk Lắk, Krông Pắc, Ênuôl",
            "× ÷ ± § ¶ © ® ¤ £ ¥ ¢ µ ¼ ½ ¾ 10 µm × 5 µm ± 2 µm §5 ¶6",
            PROSE + "Bụi mịn 90 µg/m³, rồi 120 µg/m³, có lúc 150 µg/m³, trung bình 95 µg/m³",
            "XÃ HÒA BÌNH, LÃ THỊ Ã, A = ½ × 2",
            "中文和日本語",
            "Tại sao ạ? Dạ... anh'a"
        }) {
            assertThat(DETECTOR.detect(text.getBytes(StandardCharsets.UTF_8)).best())
                    .as(text)
                    .contains(TextEncoding.UTF_8);
        }
    }

    @Test
    void refusesToGuess() {
        Charset western = Charset.forName("windows-1252");
        for (String text : new String[] {
            "Le curé de Nîmes a déjà mangé son gâteau à l’abricot près du château",
            "Der Bürgermeister möchte über die Straße gehen",
            "Hà"
        }) {
            assertThat(DETECTOR.detect(text.getBytes(western)).best()).as(text).isEmpty();
        }
        byte[] noise = new byte[2000];
        new Random(3).nextBytes(noise);
        assertThat(DETECTOR.detect(noise).best()).isEmpty();
        assertThatThrownBy(() -> DETECTOR.reader(new ByteArrayInputStream(noise)))
                .isInstanceOf(UnknownEncodingException.class)
                .hasMessageContaining("likeliest");
    }

    @Test
    void believesByteOrderMarks() {
        assertThat(DETECTOR.detect(("\uFEFF" + SHORT).getBytes(StandardCharsets.UTF_16LE))
                        .best())
                .map(TextEncoding::name)
                .contains("utf-16le");
        assertThat(DETECTOR.detect(("\uFEFF" + SHORT).getBytes(StandardCharsets.UTF_16BE))
                        .best())
                .map(found -> found.decode(("\uFEFF" + SHORT).getBytes(StandardCharsets.UTF_16BE)))
                .contains(SHORT);
        assertThat(TextEncoding.UTF_8.decode(("\uFEFF" + SHORT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SHORT);
    }

    @Test
    void aHeadMayEndWithinACharacter() {
        byte[] bytes = SHORT.getBytes(StandardCharsets.UTF_8);
        for (int length = 2; length < bytes.length; length++) {
            assertThat(DETECTOR.detect(java.util.Arrays.copyOf(bytes, length)).best())
                    .contains(TextEncoding.UTF_8);
        }
    }

    @Test
    void ranksWhatItConsidered() {
        Detection detection = DETECTOR.detect(PROSE.getBytes(LegacyCharsets.VPS));
        assertThat(detection.ranked()).hasSizeGreaterThan(5);
        assertThat(detection.ranked()).allMatch(guess -> guess.score() >= 0 && guess.score() <= 1);
        assertThat(detection.ranked()).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    private static String read(Reader reader) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return text.toString();
    }
}
