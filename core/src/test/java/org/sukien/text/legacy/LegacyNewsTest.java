package org.sukien.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How often the detector is right on real articles: the first 500 characters of each, written in each encoding with "?" for
 * what it lacks, and misread where the encoding says so. The articles are gzipped JSON Lines with a field "text" in the folder
 * that {@code -Dsukien.news} names; {@code -Dsukien.every=20} takes every twentieth. Without a folder the test skips
 * itself.
 *
 * <pre>mvn -pl core test -Dtest=LegacyNewsTest -Dsukien.news=FOLDER</pre>
 */
@EnabledIfSystemProperty(named = "sukien.news", matches = ".+")
class LegacyNewsTest {
    private static final int HEAD = 500;
    private static final double BAR = 0.99;

    private final EncodingDetector detector = EncodingDetector.standard();
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private int articles;
    private int changed;

    @Test
    void isRightForNearlyAllArticles() throws IOException {
        int every = Integer.getInteger("sukien.every", 1);
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Path.of(System.getProperty("sukien.news")), "*.jsonl.gz")) {
            for (Path file : files) {
                int[] line = {0};
                read(file, text -> {
                    if (line[0]++ % every == 0) {
                        measure(text);
                    }
                });
            }
        }
        System.out.println(articles + " articles, " + changed + " changed that were right");
        counts.forEach((name, n) -> System.out.printf(
                Locale.ROOT,
                "%-34s right %8.4f %%  refused %d  wrong %d%n",
                name,
                100.0 * (articles - n[0] - n[1]) / articles,
                n[0],
                n[1]));
        assertThat(changed).isZero();
        counts.forEach((name, n) -> assertThat(n[0] + n[1]).as(name).isLessThanOrEqualTo((int) (articles * (1 - BAR))));
    }

    private void measure(String article) {
        articles++;
        byte[] whole = article.getBytes(StandardCharsets.UTF_8);
        boolean same = detector.detect(whole)
                .best()
                .filter(found -> found.decode(whole).equals(article))
                .isPresent();
        changed += same ? 0 : 1;
        String head = Normalizer.normalize(article, Form.NFC);
        head = head.substring(0, Math.min(HEAD, head.length()));
        for (TextEncoding encoding : TextEncoding.all()) {
            if (!encoding.name().startsWith("utf-16")) {
                tally(encoding.name(), Spoiling.bytes(head, encoding), Spoiling.readable(head, encoding));
            }
        }
        tally(
                "windows-1258, tones typed",
                Spoiling.typed1258(head),
                new String(Spoiling.typed1258(head), LegacyCharsets.WINDOWS_1258));
    }

    private void tally(String name, byte[] bytes, String expected) {
        int[] count = counts.computeIfAbsent(name, key -> new int[2]);
        var best = detector.detect(bytes).best();
        if (best.isEmpty()) {
            count[0]++;
        } else if (!best.get().decode(bytes).equals(expected)) {
            count[1]++;
        }
    }

    private static void read(Path file, Consumer<String> texts) throws IOException {
        try (InputStream in = new GZIPInputStream(new FileInputStream(file.toFile()));
                JsonParser json = new JsonFactory().createParser(in)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("text")) {
                    json.nextToken();
                    texts.accept(json.getText());
                }
            }
        }
    }
}
