package org.sukien.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableSourceTest extends ArticleSourceContract {
    @Override
    SourceKind kind() {
        return SourceKind.TABLE;
    }

    @Override
    byte[] file(List<String> texts, Charset charset) {
        return texts.stream()
                .map(text -> ",\"" + text + "\"\r\n")
                .collect(Collectors.joining("", "id,text\r\n", ""))
                .getBytes(charset);
    }

    @Override
    byte[] damaged(List<String> texts, int broken) {
        String table = new String(file(texts), StandardCharsets.UTF_8);
        return table.replace(texts.get(broken) + "\"", texts.get(broken) + "\",one more")
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<SourceItem> table(String... lines) {
        return Texts.read(
                Sources.standard(),
                Texts.write(folder.resolve("bảng.csv"), String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void textsMayHaveLineBreaksQuotesAndCommas() {
        List<SourceItem> items = table(
                "\uFEFFid,\"text\",published,other",
                "1,\"Sáng nay, \"\"ngày hội\"\" mở.",
                "",
                "Dòng ba\",2024-02-03,",
                "",
                ",Chiều nay,,x",
                "3,\"\",,\r");
        assertThat(Texts.skipped(items)).isEmpty();
        assertThat(Texts.texts(items)).containsExactly("Sáng nay, \"ngày hội\" mở.\n\nDòng ba", "Chiều nay", "");
        assertThat(Texts.ids(items)).containsExactly("1", "bảng#2", "3");
        assertThat(items)
                .extracting(item -> item.where().substring(item.where().lastIndexOf(':') + 1))
                .containsExactly("2", "6", "7");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void fieldsArePartedByWhateverPartsTheHeader(String delimiter) {
        List<SourceItem> items = table(
                String.join(delimiter, "id", "text", "a b"),
                String.join(delimiter, "1", "\"Họp" + delimiter + " báo\"", "x"));
        assertThat(Texts.texts(items)).containsExactly("Họp" + delimiter + " báo");
    }

    @Test
    void aFirstLineMayNameTheDelimiter() {
        assertThat(Texts.texts(table("sep=;", "id;text", "1;Họp, báo"))).containsExactly("Họp, báo");
    }

    @Test
    void rowsThatDontFitTheHeaderAreSkippedByLine() {
        List<SourceItem> items =
                table("id,text", "1,Họp báo", "2", "3,Sáng nay, xã họp", "4,\"a\"b", "5,a\"b", "6,Hội nghị");
        assertThat(Texts.texts(items)).containsExactly("Họp báo", "a\"b", "Hội nghị");
        assertThat(Texts.skipped(items))
                .extracting(item -> item.toString().replaceAll(".*csv:", ""))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("3: has 1 fields, and the header has 2"),
                        line -> assertThat(line).isEqualTo("4: has 3 fields, and the header has 2"),
                        line -> assertThat(line).startsWith("5: is no row: "));
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsOwnLine() {
        List<SourceItem> items = table("id,text", "1,Họp báo", "2,\"Sáng nay", "3,Hội nghị", "4,Lễ hội");
        assertThat(Texts.texts(items)).containsExactly("Họp báo", "Hội nghị", "Lễ hội");
        assertThat(Texts.skipped(items)).hasSize(1).first().asString().contains("csv:3: ", "never closed");
        assertThat(items.get(3).where()).endsWith(":5");
    }

    @Test
    void aQuoteThatIsClosedTooLateCostsItsOwnLine() {
        String[] lines = new String[2000];
        lines[0] = "id,text";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = i + (i == 3 ? ",\"Sáng nay" : ",Hội nghị");
        }
        List<SourceItem> items = Texts.read(
                Sources.standard().withLongestRow(1000),
                Texts.write(folder.resolve("b.csv"), String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        assertThat(Texts.texts(items)).hasSize(1998);
        assertThat(Texts.skipped(items)).hasSize(1);
    }

    @Test
    void aTableWithoutTheTextIsNamedWithItsColumns() {
        assertThat(table("id;body", "1;x"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("has no column \"text\", only id, body");
        assertThat(Texts.texts(Texts.read(Sources.standard().withFields(FieldNames.parse("text=body")), folder)))
                .containsExactly("x");
        assertThat(table("id,text"))
                .extracting(item -> ((Skipped) item).reason())
                .containsExactly("is empty");
    }
}
