package org.sukien.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.Sukien;
import org.sukien.corpus.source.ArticleSource;
import org.sukien.corpus.source.Sources;

class DuplicatesTest {
    private static final Sukien SUKIEN = Sukien.standard();

    @TempDir
    Path folder;

    private static String line(String id, String published, String text) {
        return "{\"id\":\"" + id + "\",\"published\":\"" + published + "\",\"text\":\"" + text.replace("\n", "\\n")
                + "\"}\n";
    }

    private Manifest index(String name, List<String> lines) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), String.join("", lines));
        try (CorpusIndexer indexer = CorpusIndexer.builder(folder.resolve(name))
                        .sukien(SUKIEN)
                        .build();
                ArticleSource source = Sources.standard().open(List.of(file.toString()))) {
            return indexer.run(source);
        }
    }

    /** The copy's kind and the first article's id, by id. */
    private Map<String, String> marks(String name) throws IOException {
        Map<String, String> articles = IndexView.articles(folder.resolve(name));
        Map<String, String> firsts = new LinkedHashMap<>();
        articles.forEach((id, marks) -> {
            String[] parts = marks.split(" ");
            if (parts[parts.length - 1].equals("0")) {
                firsts.put(parts[parts.length - 2], id);
            }
        });
        Map<String, String> marked = new LinkedHashMap<>();
        articles.forEach((id, marks) -> {
            String[] parts = marks.split(" ");
            marked.put(id, parts[parts.length - 1] + " of " + firsts.get(parts[parts.length - 2]));
        });
        return marked;
    }

    private static List<String> corpus() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            lines.add(line("alone-" + i, "2023-05-01", InventedCorpus.text(1000 + i)));
        }
        String text = InventedCorpus.text(5) + InventedCorpus.text(6);
        lines.add(line("first", "2023-01-02", text));
        lines.add(line("same", "2023-01-05", text));
        lines.add(line(
                "shouted", "2023-01-07", text.toUpperCase(java.util.Locale.ROOT).replace(" ", "  ")));
        lines.add(line("changed", "2023-01-09", text.replaceFirst("Ngày", "Trong sáng ngày")));
        lines.add(line("short", "2023-02-01", "Họp báo"));
        lines.add(line("short-too", "2023-02-02", "Họp báo!"));
        lines.add(line("shorter", "2023-02-02", "Họp"));
        lines.add(line("half", "2023-01-09", InventedCorpus.text(5) + InventedCorpus.text(7)));
        lines.add(line("empty", "2023-01-09", "…"));
        lines.add(line("empty-too", "2023-01-09", "!"));
        return lines;
    }

    @Test
    void marksCopiesAndLeavesTheFirst() throws IOException {
        Manifest manifest = index("index", corpus());
        Map<String, String> marks = marks("index");
        assertThat(marks)
                .containsEntry("first", "0 of first")
                .containsEntry("same", "1 of first")
                .containsEntry("shouted", "1 of first")
                .containsEntry("changed", "2 of first")
                .containsEntry("short", "0 of short")
                .containsEntry("short-too", "1 of short");
        for (String alone : List.of("alone-0", "alone-17", "half", "shorter", "empty", "empty-too")) {
            assertThat(marks).containsEntry(alone, "0 of " + alone);
        }
        assertThat(manifest.exactCopies()).isEqualTo(3);
        assertThat(manifest.nearCopies()).isEqualTo(1);
    }

    @Test
    void neitherOrderNorPartsCount() throws IOException {
        List<String> lines = corpus();
        index("whole", lines);
        for (int seed = 1; seed <= 3; seed++) {
            List<String> shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, new Random(seed));
            int cut = 5 + 10 * seed;
            index("parts" + seed, shuffled.subList(0, cut));
            Manifest last = index("parts" + seed, shuffled);
            assertThat(last.exactCopies()).isEqualTo(3);
            assertThat(IndexView.articles(folder.resolve("parts" + seed)))
                    .isEqualTo(IndexView.articles(folder.resolve("whole")));
        }
    }

    @Test
    void aRunThatAddsNothingStillTellsOfCopies() throws IOException {
        index("index", corpus());
        Manifest again = index("index", corpus());
        assertThat(again.indexed()).isZero();
        assertThat(again.exactCopies()).isEqualTo(3);
        assertThat(again.nearCopies()).isEqualTo(1);
    }

    @Test
    void thousandsOfOneTextTakeNoTimeToSpeakOf() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            lines.add(line("copy-" + i, "2023-01-01", "Tỉnh họp báo về kết quả phòng chống lụt bão."));
        }
        Manifest manifest = index("index", lines);
        assertThat(manifest.exactCopies()).isEqualTo(1999);
    }
}
