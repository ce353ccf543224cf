package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.json.RecordReader;

/** What can't be read is named with its reason, and the rest is read. */
class BadInputTest {
    @TempDir
    private Path folder;

    private String good;

    @BeforeEach
    void aGoodFile() {
        good = Run.write(folder.resolve("tốt.txt"), "Sáng 28/2/2023, họp báo ở Huế.")
                .toString();
    }

    @Test
    void anEmptyFile() {
        isNamed(Run.write(folder.resolve("a.txt"), ""), "is empty");
        isNamed(Run.write(folder.resolve("a.txt"), " \n\n"), "is empty");
        isNamed(Run.write(folder.resolve("a.html"), ""), "is empty");
        isNamed(Run.write(folder.resolve("a.jsonl"), "\n\n"), "is empty");
        isNamed(Run.write(folder.resolve("a.txt.gz"), Run.gzip("")), "is empty");
    }

    @Test
    void aBinaryFile() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        isNamed(Run.write(folder.resolve("a.txt"), picture), "PNG");
        isNamed(Run.write(folder.resolve("a.html"), picture), "PNG");
        byte[] zeros = new byte[5000];
        Arrays.fill(zeros, 0, 9, (byte) 'a');
        isNamed(Run.write(folder.resolve("b.txt"), zeros), "binary");
    }

    @Test
    void bytesThatAreNoUtf8() {
        byte[] wrong = "Sáng 28/2, họp".getBytes(StandardCharsets.UTF_16LE);
        byte[] latin = "Sáng 28/2, hop báo".getBytes(StandardCharsets.ISO_8859_1);
        isNamed(Run.write(folder.resolve("a.txt"), latin), "UTF-8");
        assertThat(Run.of("extract", Run.write(folder.resolve("b.txt"), wrong).toString())
                        .code())
                .isEqualTo(Main.FAILED);
    }

    @Test
    void aMissingFile() {
        isNamed(folder.resolve("không-có.txt"), "no such file or folder");
    }

    @Test
    void aFolderWithoutArticles() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Run.write(empty.resolve("ảnh.jpg"), "x");
        Run.write(empty.resolve(".hidden.txt"), "Họp báo");
        isNamed(empty, "holds no .txt, .html, .htm, .jsonl, .csv or .warc file");
    }

    @Test
    void aFolderWithoutPermission() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("closed"));
        Assumptions.assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed));
        isNamed(closed, "permission denied");
    }

    @Test
    void aGzipFileThatIsCutOff() {
        byte[] whole = Run.gzip("{\"id\":\"1\",\"text\":\"Họp báo\"}\n".repeat(20_000));
        Path cut = Run.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
        Run run = Run.of("extract", "--format", "jsonl", cut.toString());
        assertThat(run.code()).isEqualTo(Main.SKIPPED);
        assertThat(run.err()).contains("a.jsonl.gz: ", "cut off");
        assertThat(run.out().lines().count()).isBetween(1000L, 19_999L);
        isNamed(Run.write(folder.resolve("b.txt.gz"), "Họp báo"), "is not gzip data");
        isNamed(Run.write(folder.resolve("c.txt.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0}), "cut off");
    }

    @Test
    void malformedRowsAreNamedByNumberAndTheRestGoesOn() {
        String rows = String.join(
                "\n",
                "{\"id\": \"một\", \"text\": \"Họp báo ở Huế\", \"mood\": [1, {\"a\": null}]}",
                "{\"id\": \"hai\", \"text\": }",
                "[1]",
                "{\"id\": \"bốn\"}",
                "{\"text\": 5}",
                "",
                "{\"text\": \"Họp\", \"published\": \"hôm qua\"}",
                "{\"text\": \"Họp\"} {}",
                "{\"text\": \"Họp",
                "{\"id\": 10, \"text\": \"\\ud800 Họp báo\", \"published\": null}");
        Path file = Run.write(folder.resolve("rows.jsonl"), rows);
        Run run = Run.of("extract", "--format", "jsonl", file.toString());
        assertThat(run.code()).isEqualTo(Main.SKIPPED);
        assertThat(run.out().lines().map(RecordReader::parse))
                .extracting(r -> r.id().orElseThrow(), r -> r.source().orElseThrow())
                .containsExactly(tuple("một", file + "#1"), tuple("10", file + "#9"));
        assertThat(run.err().lines().map(line -> line.replace(file.toString(), "rows")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("sukien: rows:2: is no JSON: Unexpected character"),
                        line -> assertThat(line).isEqualTo("sukien: rows:3: is no JSON object"),
                        line -> assertThat(line).isEqualTo("sukien: rows:4: has no \"text\""),
                        line -> assertThat(line).isEqualTo("sukien: rows:5: \"text\" is no string"),
                        line -> assertThat(line).contains("rows:7: ", "\"hôm qua\" is no date of the form 2024"),
                        line -> assertThat(line).isEqualTo("sukien: rows:8: goes on after its JSON object"),
                        line -> assertThat(line).startsWith("sukien: rows:9: is no JSON: "));
    }

    @Test
    void aRowThatIsNoUtf8() {
        byte[] rows = "{\"text\": \"\u00e1\"}\n{\"text\": \"Họp\"}\n".getBytes(StandardCharsets.UTF_8);
        rows[10] = (byte) 0xff;
        Run run = Run.of(
                "extract",
                "--format",
                "jsonl",
                Run.write(folder.resolve("rows.jsonl"), rows).toString());
        assertThat(run.code()).isEqualTo(Main.SKIPPED);
        assertThat(run.err()).contains("rows.jsonl:1: is no UTF-8: byte 0xff at offset 10");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    @Timeout(120)
    void oneLineOfFiftyMegabytes() {
        Path long1 = Run.write(folder.resolve("a.txt"), "a".repeat(50_000_000));
        Path long2 = Run.write(folder.resolve("b.txt"), "Sáng 28/2, họp báo ở Huế; ".repeat(20_000));
        Run run = Run.of("extract", "--format", "jsonl", long1.toString(), long2.toString());
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void nothingThatCanBeRead() {
        Run run = Run.of(
                "extract",
                folder.resolve("a.txt").toString(),
                folder.resolve("b").toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(Run.with("", "extract", "-").code()).isEqualTo(Main.FAILED);
    }

    /** Alone it ends with 2; beside a good file with 1, and that file's record is there. */
    private void isNamed(Path bad, String reason) {
        Run alone = Run.of("extract", "--format", "jsonl", bad.toString());
        assertThat(alone.code()).as(alone.err()).isEqualTo(Main.FAILED);
        assertThat(alone.out()).isEmpty();
        Run beside = Run.of("extract", "--format", "jsonl", bad.toString(), good);
        assertThat(beside.code()).isEqualTo(Main.SKIPPED);
        assertThat(beside.out().lines()).hasSize(1).allMatch(line -> line.contains("\"id\":\"tốt\""));
        for (Run run : new Run[] {alone, beside}) {
            assertThat(run.err()).startsWith("sukien: " + bad + ": ").contains(reason);
            assertThat(run.err().lines()).hasSize(1);
        }
    }
}
