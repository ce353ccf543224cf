package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where {@code extract} writes, and the formats of other programs. */
class OutputTest {
    private static final String TEXT = "Sáng 28/2/2023, Công an tỉnh Lào Cai tổ chức hội nghị ở Huế.";

    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void anArticle() {
        file = Run.write(folder.resolve("in/tin.txt"), TEXT).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "jsonl", "conll", "jsonld", "tei", "html"})
    void aFileHoldsWhatStandardOutputWould(String format) throws IOException {
        Path out = folder.resolve("out");
        Files.writeString(out, "something older and longer than what comes ".repeat(1000));
        Run run = Run.of("extract", "--format", format, "-o", out.toString(), file);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(Files.readString(out))
                .isNotEmpty()
                .isEqualTo(Run.of("extract", "--format", format, file).out());
    }

    @Test
    void foldersAreMade() throws IOException {
        Run.write(folder.resolve("in/hai.jsonl"), "{\"text\": \"" + TEXT + "\"}\n{\n{\"text\": \"" + TEXT + "\"}");
        Path brat = folder.resolve("a/brat");
        Run run = Run.of(
                "extract",
                "--format=brat",
                "--output",
                brat.toString(),
                folder.resolve("in").toString());
        assertThat(run.code()).as(run.err()).isEqualTo(Main.SKIPPED);
        assertThat(run.err()).contains("hai.jsonl:2: is no JSON").hasLineCount(1);
        assertThat(names(brat))
                .containsExactlyInAnyOrder(
                        "annotation.conf",
                        "visual.conf",
                        "hai-1.txt",
                        "hai-1.ann",
                        "hai-3.txt",
                        "hai-3.ann",
                        "tin.txt",
                        "tin.ann");
        assertThat(Files.readString(brat.resolve("tin.ann"))).contains("T1\tDate 0 14\tSáng 28/2/2023\n");
        Path csv = folder.resolve("a/csv");
        for (int i = 0; i < 2; i++) {
            assertThat(Run.of("extract", "--format=csv", "-o", csv.toString(), file)
                            .code())
                    .isEqualTo(Main.DONE);
        }
        assertThat(names(csv)).containsExactlyInAnyOrder("people.csv", "figures.csv", "events.csv", "roles.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brat", "csv"})
    void aFolderMustBeNamed(String format) {
        Run run = Run.of("extract", "--format", format, file);
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).startsWith("--format " + format + " writes a folder of files: name it with -o");
        Run occupied = Run.of(
                "extract",
                "--format",
                format,
                "-o",
                folder.resolve("in/tin.txt/x").toString(),
                file);
        assertThat(occupied.code()).isEqualTo(Main.FAILED);
        assertThat(occupied.err())
                .startsWith("sukien: cannot write to " + folder)
                .hasLineCount(1);
        Path other = Run.write(folder.resolve("other"), "x");
        Run known = Run.of("extract", "--format", format, "-o", other.toString(), file);
        assertThat(known.code()).isEqualTo(Main.FAILED);
        assertThat(known.err().strip()).isEqualTo("sukien: cannot write to " + other + ": is no folder");
    }

    @Test
    void annotationsAreNotOverwritten() {
        String out = folder.resolve("brat").toString();
        assertThat(Run.of("extract", "--format=brat", "-o", out, file).code()).isEqualTo(Main.DONE);
        Run again = Run.of("extract", "--format=brat", "-o", out, file);
        assertThat(again.code()).isEqualTo(Main.FAILED);
        assertThat(again.err()).startsWith("sukien: cannot write to " + out + ": the folder is not empty");
    }

    @Test
    void aFolderIsNoFileAndAnInputIsNoOutput() throws IOException {
        for (String format : List.of("jsonl", "jsonld", "tei")) {
            Run run = Run.of("extract", "--format", format, "-o", folder.toString(), file);
            assertThat(run.code()).isEqualTo(Main.FAILED);
            assertThat(run.err().strip()).isEqualTo("sukien: cannot write to " + folder + ": is a folder");
        }
        Run over = Run.of("extract", "-o", file, folder.resolve("in").toString());
        assertThat(over.code()).isEqualTo(Main.FAILED);
        assertThat(over.err()).startsWith("-o: " + file + " is one of the files to be read");
        assertThat(Files.readString(Path.of(file))).isEqualTo(TEXT);
        Run nowhere = Run.of("extract", "-o", folder.resolve("no/where.json").toString(), file);
        assertThat(nowhere.code()).isEqualTo(Main.FAILED);
        assertThat(nowhere.err()).contains("where.json: no such file or folder");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
