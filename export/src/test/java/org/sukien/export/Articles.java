package org.sukien.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.article.ArticleReader;
import org.sukien.article.HtmlReader;
import org.sukien.article.UnreadableArticleException;
import org.sukien.record.ArticleRecord;

/** Records to export: those of all samples, and of texts that try the formats. All are invented. */
public final class Articles {
    private static final Sukien SUKIEN = Sukien.standard();
    private static final Path SAMPLES = Path.of("..", "corpus", "samples");
    private static final String NEWS = "Sáng 28/2/2023, tại Hà Nội, Công an tỉnh Lào Cai tổ chức hội nghị.\n"
            + "Thiếu tướng Đỗ Hải Phong, Phó Giám đốc Công an tỉnh Lào Cai, trao Bằng khen cho 25 cá nhân.";

    private Articles() {}

    public static ArticleRecord read(String id, String text) {
        return SUKIEN.extract(Article.of(text).withId(id).withPublished("2023-03"));
    }

    public static List<ArticleRecord> samples() {
        List<ArticleRecord> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".txt") || name.endsWith(".html")) {
                    records.add(SUKIEN.extract(article(file, name).withId(name)));
                }
            }
        } catch (IOException | UnreadableArticleException e) {
            throw new IllegalStateException(e);
        }
        return records;
    }

    private static Article article(Path file, String name) throws IOException, UnreadableArticleException {
        byte[] bytes = Files.readAllBytes(file);
        return name.endsWith(".txt")
                ? Article.of(ArticleReader.decode(bytes, name))
                : HtmlReader.read(ArticleReader.decodePage(bytes, Optional.of("UTF-8"), name));
    }

    /** Texts in which offsets, line ends and letters are not what a careless writer takes them for. */
    public static List<ArticleRecord> odd() {
        List<String> texts = List.of(
                "",
                " \n",
                NEWS,
                NEWS.replace("\n", "\r\n"),
                NEWS.replace('\n', '\r'),
                NEWS.replace(' ', '\u00A0'),
                Normalizer.normalize(NEWS, Normalizer.Form.NFD),
                "😀🇻🇳 " + NEWS.replace(" tại", " 👮‍♀️ tại"),
                NEWS.replace("Hải Phong", "Hải\nPhong").replace("tỉnh Lào", "tỉnh\r\nLào"),
                "\uFEFF" + NEWS.replace("\n", "\u2028"),
                NEWS.replace("tổ chức", "\ud83d tổ chức \udc00") + "\ud83d",
                NEWS.replace("Sáng", "\u0000\u000b\u001c\u0085\t\u0007Sáng"),
                "=HYPERLINK(\"http://a.example\") " + NEWS,
                NEWS.replace("Công an tỉnh Lào Cai", "C\u00ADông an tỉnh L\u200Bào Cai"));
        List<ArticleRecord> records = new ArrayList<>();
        for (String text : texts) {
            records.add(read("../=một; \"hai\",\n" + records.size() % 3, text));
        }
        return records;
    }

    public static List<ArticleRecord> all() {
        List<ArticleRecord> all = new ArrayList<>(samples());
        all.addAll(odd());
        return all;
    }

    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
