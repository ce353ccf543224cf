package org.sukien.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageSourceTest extends ArticleSourceContract {
    /** A page with one paragraph and nothing else. */
    static String page(String text) {
        return "<html><head></head><body><article><p>" + text + "</p></article></body></html>";
    }

    @Override
    SourceKind kind() {
        return SourceKind.PAGE;
    }

    @Override
    boolean holdsMany() {
        return false;
    }

    @Override
    byte[] file(List<String> texts, Charset charset) {
        return page(texts.get(0)).getBytes(charset);
    }

    @Override
    byte[] damaged(List<String> texts, int broken) {
        byte[] bytes = file(texts);
        bytes[60] = (byte) 0xff;
        return bytes;
    }

    @Test
    void aDeclaredCharsetCountsAndAWrongOneDoesNot() {
        String right = page(Texts.ONE).replace("<head>", "<head><meta charset=\"windows-1258\">");
        String wrong = page(Texts.TWO).replace("<head>", "<head><meta charset=\"iso-8859-1\">");
        Texts.write(folder.resolve("1.html"), right.getBytes(Charset.forName("x-windows-1258-nfc")));
        Texts.write(folder.resolve("2.html"), wrong.getBytes(StandardCharsets.UTF_8));
        List<SourceItem> items = Texts.read(Sources.standard(), folder);
        assertThat(Texts.skipped(items)).isEmpty();
        assertThat(Normalizer.normalize(Texts.texts(items).get(0), Normalizer.Form.NFC))
                .isEqualTo(Texts.ONE);
        assertThat(Texts.texts(items).get(1)).isEqualTo(Texts.TWO);
    }

    @Test
    void detectionSeesThroughAWrongDeclaration() {
        String old = page(Texts.ONE + " " + Texts.TWO).replace("<head>", "<head><meta charset=\"iso-8859-1\">");
        Texts.write(folder.resolve("cũ.html"), old.getBytes(Charset.forName("TCVN3")));
        List<SourceItem> items = Texts.read(Sources.standard().withEncoding(SourceEncoding.DETECTED), folder);
        assertThat(Texts.texts(items)).containsExactly(Texts.ONE + " " + Texts.TWO);
    }
}
