package org.sukien.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextSourceTest extends ArticleSourceContract {
    @Override
    SourceKind kind() {
        return SourceKind.TEXT;
    }

    @Override
    boolean holdsMany() {
        return false;
    }

    @Override
    byte[] file(List<String> texts, Charset charset) {
        return String.join("\n\n", texts).getBytes(charset);
    }

    @Override
    byte[] damaged(List<String> texts, int broken) {
        byte[] bytes = file(texts);
        bytes[3] = (byte) 0xff;
        return bytes;
    }

    @Test
    void anArticleIsKnownByItsFile() {
        String text = Texts.ONE + "\r\n\r\n" + Texts.TWO;
        List<SourceItem> items = Texts.read(
                Sources.standard(), Texts.write(folder.resolve("tin.txt"), text.getBytes(StandardCharsets.UTF_8)));
        assertThat(Texts.ids(items)).containsExactly("tin");
        assertThat(Texts.texts(items)).containsExactly(text);
    }

    @Test
    void anotherEncodingIsRefusedUnlessItIsAskedFor() {
        byte[] old = Texts.ONE.getBytes(Charset.forName("TCVN3"));
        List<SourceItem> items = Texts.read(Sources.standard(), Texts.write(folder.resolve("cũ.txt"), old));
        assertThat(Texts.skipped(items)).hasSize(1).first().asString().contains("is not UTF-8");
        assertThat(Texts.texts(Texts.read(
                        Sources.standard().withEncoding(SourceEncoding.of("tcvn3")), folder.resolve("cũ.txt"))))
                .containsExactly(Texts.ONE);
    }

    @Test
    void aPictureIsNoTextWhateverItsEncodingMayBe() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        Texts.write(folder.resolve("ảnh.txt"), picture);
        for (SourceEncoding encoding : List.of(SourceEncoding.DECLARED, SourceEncoding.DETECTED)) {
            List<SourceItem> items = Texts.read(Sources.standard().withEncoding(encoding), folder.resolve("ảnh.txt"));
            assertThat(Texts.skipped(items)).hasSize(1).first().asString().contains("PNG");
        }
    }
}
