package org.sukien.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Reads real pages out of the folder that {@code -Dsukien.html} names; none of them is part of the project. */
@EnabledIfSystemProperty(named = "sukien.html", matches = ".+")
class RealPagesTest {
    private static final Path FOLDER = Path.of(System.getProperty("sukien.html", "."));

    private static Article read(Path file) throws IOException, UnreadableArticleException {
        return HtmlReader.read(
                ArticleReader.decodePage(Files.readAllBytes(file), Optional.empty(), file.toString()), file.toString());
    }

    @Test
    void readsWholePages() throws Exception {
        Article vnexpress = read(FOLDER.resolve("vnexpress.html"));
        assertThat(vnexpress.author()).hasValue("Lê Phương");
        assertThat(vnexpress.published()).hasValue(PublicationDate.parse("2025-10-22"));
        assertThat(vnexpress.outlet()).hasValue("Báo VnExpress");
        assertThat(vnexpress.blocks()).hasSize(9);
        Article plo = read(FOLDER.resolve("plo.html"));
        assertThat(plo.author()).hasValue("Thuận Văn, Lê Ánh");
        assertThat(plo.published()).hasValue(PublicationDate.parse("2025-10-11"));
        assertThat(plo.titleText().orElse("")).startsWith("Đoàn đại biểu TP.HCM");
    }

    @Test
    void tellsCaptionsOfFragments() throws Exception {
        for (Path file : list(FOLDER.resolve("qdnd"))) {
            String html = Files.readString(file);
            Article article = read(file);
            boolean pictures = html.contains("<img");
            assertThat(article.blocks().stream().anyMatch(block -> block.role() == BlockRole.CAPTION))
                    .as(file.toString())
                    .isEqualTo(pictures);
        }
    }

    @Test
    void readsWronglyDecodedPagesWithoutFailing() throws Exception {
        for (Path file : list(FOLDER.resolve("mojibake"))) {
            assertThat(read(file).text()).as(file.toString()).isNotNull();
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().collect(Collectors.toList());
        }
    }
}
