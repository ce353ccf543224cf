package org.sukien.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "outlets.tsv",
                "bylines.tsv",
                "boilerplate.tsv",
                "captions.tsv",
                "datelines.tsv",
                "syllable-parts.tsv",
                "page-parts.tsv"
            })
    void isWellFormed(String file) throws IOException {
        WordTable.read(file);
        try (InputStream stream = WordTable.class.getResourceAsStream(file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("\r").endsWith("\n");
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        }
    }
}
