package org.sukien.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.mention.FigureMention;
import org.sukien.record.ArticleRecord;

class CsvExportTest {
    @TempDir
    private Path folder;

    private void export(List<ArticleRecord> records) throws IOException {
        try (RecordExport export = new CsvExport(folder)) {
            for (ArticleRecord record : records) {
                export.write(record);
            }
        }
    }

    private List<NamedCsvRecord> table(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name + ".csv"))) {
            return reader.stream().toList();
        }
    }

    @Test
    void everyRowIsReadBack() throws IOException {
        List<ArticleRecord> records = Articles.all();
        export(records);
        assertThat(table("people"))
                .hasSize(records.stream()
                        .flatMap(record -> record.people().stream())
                        .mapToInt(person -> Math.max(1, person.positions().size()))
                        .sum());
        assertThat(table("figures")).hasSize((int) records.stream()
                .flatMap(record -> record.mentions().stream())
                .filter(FigureMention.class::isInstance)
                .count());
        assertThat(table("events"))
                .hasSize(records.stream()
                        .mapToInt(record -> record.events().size())
                        .sum());
        assertThat(table("roles"))
                .hasSize(records.stream()
                        .flatMap(record -> record.events().stream())
                        .mapToInt(event -> event.roles().size())
                        .sum());
        for (String name : List.of("people", "figures", "events", "roles")) {
            List<NamedCsvRecord> rows = table(name);
            int columns = rows.get(0).getFieldCount();
            assertThat(rows).allMatch(row -> row.getFieldCount() == columns);
            assertThat(Articles.read(folder.resolve(name + ".csv")))
                    .contains("\r\n")
                    .doesNotContain("\ufeff");
        }
    }

    @Test
    void statesWhoHowMuchAndWhat() throws IOException {
        export(
                List.of(
                        Articles.read(
                                "1",
                                "Chiều 12/3, tại Huế, Thiếu tướng Lê Văn Khải, Giám đốc Công an tỉnh Quảng Bình, trao Bằng khen cho 25 cá nhân.")));
        NamedCsvRecord person = table("people").get(0);
        assertThat(List.of("article", "person", "name", "rank", "title", "unit", "former", "start", "end").stream()
                        .map(person::getField))
                .containsExactly(
                        "1",
                        "p1",
                        "Lê Văn Khải",
                        "Thiếu tướng",
                        "Giám đốc",
                        "Công an tỉnh Quảng Bình",
                        "false",
                        "33",
                        "44");
        NamedCsvRecord figure = table("figures").get(0);
        assertThat(figure.getField("value")).isEqualTo("25");
        assertThat(figure.getField("item")).isEqualTo("cá nhân");
        assertThat(figure.getField("events")).isEqualTo("e1");
        NamedCsvRecord event = table("events").get(0);
        assertThat(event.getField("type")).isEqualTo("award");
        assertThat(event.getField("from")).isEqualTo("2023-03-12");
        assertThat(event.getField("roles")).contains("giver: Lê Văn Khải");
        assertThat(table("roles"))
                .anyMatch(row -> row.getField("role").equals("giver")
                        && row.getField("ref").equals("p1"));
    }

    @Test
    void wordsAreNoFormulas() throws IOException {
        export(List.of(Articles.read("=1+1", "Sáng 1/2, Công an tỉnh Lào Cai tổ chức hội nghị ở Huế.")));
        try (CsvTable table = new CsvTable(folder.resolve("x.csv"), "a", "b", "c")) {
            table.words("=cmd|' /C calc'!A0")
                    .words(Optional.of("@SUM(A1), \"x\"\ny"))
                    .value(-5)
                    .end();
            table.words("-").words("\ud83d+").words(Optional.empty()).end();
        }
        assertThat(table("events").get(0).getField("article")).isEqualTo("'=1+1");
        assertThat(table("x").get(0).getFields()).containsExactly("'=cmd|' /C calc'!A0", "'@SUM(A1), \"x\"\ny", "-5");
        assertThat(table("x").get(1).getFields()).containsExactly("'-", "\uFFFD+", "");
    }
}
