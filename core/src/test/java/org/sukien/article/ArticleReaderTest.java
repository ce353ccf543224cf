package org.sukien.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {
    private static final String TEXT = "Sáng 7/4, xã Bình An khánh thành cầu mới.";

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int value : values) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }

    private static void refuses(byte[] bytes, String message) {
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> ArticleReader.decode(bytes, "tin.txt"))
                .withMessage("tin.txt: " + message);
    }

    @Test
    void readsUtf8WithAndWithoutAMark() throws Exception {
        byte[] plain = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(ArticleReader.decode(plain, "tin.txt")).isEqualTo(TEXT);
        assertThat(ArticleReader.decode(join(bytes(0xef, 0xbb, 0xbf), plain), "tin.txt"))
                .isEqualTo(TEXT);
    }

    @Test
    void readsUtf16AndUtf32WithAMark() throws Exception {
        assertThat(ArticleReader.decode(join(bytes(0xff, 0xfe), TEXT.getBytes(StandardCharsets.UTF_16LE)), "tin.txt"))
                .isEqualTo(TEXT);
        assertThat(ArticleReader.decode(join(bytes(0xfe, 0xff), TEXT.getBytes(StandardCharsets.UTF_16BE)), "tin.txt"))
                .isEqualTo(TEXT);
        byte[] utf32 = TEXT.getBytes(Charset.forName("UTF-32LE"));
        assertThat(ArticleReader.decode(join(bytes(0xff, 0xfe, 0, 0), utf32), "tin.txt"))
                .isEqualTo(TEXT);
    }

    @Test
    void aReplacementCharacterThatIsWrittenThereIsNoFault() throws Exception {
        assertThat(ArticleReader.decode("a\ufffdb".getBytes(StandardCharsets.UTF_8), "tin.txt"))
                .isEqualTo("a\ufffdb");
    }

    @Test
    void refusesWhatIsNotUtf8WithItsPosition() {
        refuses(bytes('a', 'b', 0xe1, 'c'), "byte 2 is not UTF-8");
        refuses(bytes('a', 0xff), "byte 1 is not UTF-8");
        refuses(bytes('a', 0xed, 0xa0, 0x80), "byte 1 is not UTF-8");
        refuses(bytes(0xff, 0xfe, 0x3d, 0xd8, 'a', 0), "byte 2 is not UTF-16LE");
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> ArticleReader.decode(bytes('a', 0xff), "tin.txt"))
                .satisfies(e -> assertThat(e.position()).hasValue(1))
                .satisfies(e -> assertThat(e.source()).isEqualTo("tin.txt"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo("byte 1 is not UTF-8"));
    }

    @Test
    void refusesWhatIsNoText() {
        refuses(bytes(), "is empty");
        refuses(bytes(' ', '\n'), "is empty");
        refuses(bytes(0xef, 0xbb, 0xbf), "is empty");
        refuses(bytes('%', 'P', 'D', 'F', '-'), "is a PDF file, not text");
        refuses(bytes(0x1f, 0x8b, 8), "is gzip-compressed, not text");
        refuses(bytes('a', 'b', 0, 'c'), "is binary: byte 2 is NUL");
    }

    @Test
    void readsAPageInItsDeclaredCharacterSet() throws Exception {
        String page = "<html><head><meta charset=\"windows-1252\"></head><body><p>Café Bình An</p></body></html>";
        byte[] bytes = page.getBytes(Charset.forName("windows-1252"));
        assertThat(ArticleReader.decodePage(bytes, Optional.empty(), "tin.html"))
                .isEqualTo(page);
        assertThat(ArticleReader.decodePage("é".getBytes(StandardCharsets.ISO_8859_1), Optional.of("ISO-8859-1"), "t"))
                .isEqualTo("é");
    }

    @Test
    void soundUtf8WinsOverAWrongDeclaration() throws Exception {
        String page = "<?xml version=\"1.0\" encoding=\"windows-1258\"?><p>" + TEXT + "</p>";
        assertThat(ArticleReader.decodePage(page.getBytes(StandardCharsets.UTF_8), Optional.empty(), "tin.html"))
                .isEqualTo(page);
    }

    @Test
    void anUnknownCharacterSetIsReadAsUtf8() throws Exception {
        String page = "<meta charset='x-tcvn3-abc'><p>" + TEXT + "</p>";
        assertThat(ArticleReader.decodePage(page.getBytes(StandardCharsets.UTF_8), Optional.of("??"), "tin.html"))
                .isEqualTo(page);
    }

    @Test
    void tellsPagesFromPlainText() {
        assertThat(ArticleReader.isHtml(" \n<!DOCTYPE html><html></html>")).isTrue();
        assertThat(ArticleReader.isHtml("<div itemprop=\"articleBody\"><p>Cầu</p></div>"))
                .isTrue();
        assertThat(ArticleReader.isHtml("Cầu mới <b>đẹp</b>")).isFalse();
        assertThat(ArticleReader.isHtml("< 5 người")).isFalse();
        assertThat(ArticleReader.isHtml("<")).isFalse();
    }
}
