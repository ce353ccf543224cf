package org.sukien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Tone marks and keys on every article of {@code -Dsukien.news=DIR}: what must hold for any text. */
class NewsLettersTest {
    @Test
    void stylesAndKeysAreSoundOnNews() throws IOException {
        String folder = System.getProperty("sukien.news");
        Assumptions.assumeTrue(folder != null, "-Dsukien.news=DIR names no news");
        int[] articles = new int[1];
        NewsTexts.forEach(Path.of(folder), given -> {
            articles[0]++;
            check(NormalizedText.of(given).view());
        });
        assertThat(articles[0]).isPositive();
    }

    private static void check(String text) {
        String old = ToneStyle.OLD.place(text);
        String modern = ToneStyle.NEW.place(text);
        assertThat(old).hasSameSizeAs(text);
        assertThat(ToneStyle.OLD.place(old)).isSameAs(old);
        assertThat(ToneStyle.NEW.place(modern)).isSameAs(modern);
        assertThat(ToneStyle.NEW.place(old)).isEqualTo(modern);
        assertThat(ToneStyle.OLD.place(modern)).isEqualTo(old);
        String canonical = SearchKeys.canonical(text);
        assertThat(SearchKeys.canonical(old)).isEqualTo(canonical);
        assertThat(SearchKeys.canonical(canonical)).isEqualTo(canonical);
        assertThat(SearchKeys.fold(canonical)).isEqualTo(SearchKeys.fold(text));
        assertThat(SearchKeys.toneless(old)).isEqualTo(SearchKeys.toneless(modern));
    }
}
