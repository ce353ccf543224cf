package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sukien.json.RecordReader;

class ExportCommandTest extends InventedIndex {
    @Test
    void writesRecordsWithTheirTextsOneALine() throws IOException {
        Run run = Run.of("export", index, "person:mỷ");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(RecordReader.parse(run.out()).text()).contains("Đại tá Vi Thị Mỷ");
        assertThat(RecordReader.parse(run.out()).id()).contains("trao-thuong");
    }

    @ParameterizedTest
    @CsvSource({
        "json, '['",
        "conll, -DOCSTART-",
        "jsonld, '{'",
        "tei, <?xml",
        "html, <!DOCTYPE html>",
        "gexf, <?xml",
    })
    void writesTheFormatsOfOtherPrograms(String format, String beginning) {
        Run run = Run.of("export", index, "*:*", "--format", format);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith(beginning);
        assertThat(run.out()).contains(format.equals("conll") ? "B-PER" : "Vi Thị Mỷ");
    }

    @Test
    void writesFoldersWhereTheyAreNamed() throws IOException {
        Path tables = folder.resolve("tables");
        assertThat(Run.of("export", index, "*:*", "--format", "csv", "-o", tables.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(tables.resolve("people.csv"))).contains("Vi Thị Mỷ");
        Path brat = folder.resolve("brat");
        assertThat(Run.of("export", index, "*:*", "--format", "brat", "-o", brat.toString())
                        .code())
                .isZero();
        assertThat(brat.resolve("trao-thuong.ann")).exists();
    }

    @Test
    void asksForTheFolderOfAFormatThatNeedsOne() {
        Run run = Run.of("export", index, "*:*", "--format", "brat");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("name it with -o");
    }

    @Test
    void nothingFoundIsAnEmptyExport() {
        Run run = Run.of("export", index, "person:\"Không Có Ai\"");
        assertThat(List.of(run.code(), run.out(), run.err())).isEqualTo(List.of(0, "", ""));
    }

    @Test
    void namesTheFormatsThatItKnows() {
        Run run = Run.of("export", index, "*:*", "--format", "pdf");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("\"pdf\" is none of jsonl, json, csv");
    }

    @Test
    void aQueryThatIsWrongWritesNothing() {
        Path file = folder.resolve("wrong.jsonl");
        Run run = Run.of("export", index, "person:", "-o", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("query:");
        assertThat(file).doesNotExist();
    }

    @Test
    void anOutputThatTakesNoMoreIsToldByName() {
        Run run = Run.of("export", index, "*:*", "-o", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cannot write to " + folder);
        Run full = Run.full("", "export", index, "*:*", "--format", "tei");
        assertThat(full.code()).isEqualTo(2);
        assertThat(full.err()).contains("cannot write to standard output: No space left on device");
    }
}
