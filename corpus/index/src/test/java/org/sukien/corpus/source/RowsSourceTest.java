package org.sukien.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RowsSourceTest extends ArticleSourceContract {
    @Override
    SourceKind kind() {
        return SourceKind.ROWS;
    }

    @Override
    byte[] file(List<String> texts, Charset charset) {
        return texts.stream()
                .map(text -> "{\"text\": \"" + text + "\"}\n")
                .collect(Collectors.joining())
                .getBytes(charset);
    }

    @Override
    byte[] damaged(List<String> texts, int broken) {
        byte[] bytes = file(texts);
        int line = 0;
        for (int i = 0; i < bytes.length; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
            if (line == broken && bytes[i] < 0) {
                bytes[i] = (byte) 0xff;
                break;
            }
        }
        return bytes;
    }

    private List<SourceItem> rows(Sources sources, String... rows) {
        Path file = folder.resolve("rows.jsonl");
        return Texts.read(sources, Texts.write(file, String.join("\n", rows).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void rowsAreKnownByTheirIdOrTheirPlace() {
        List<SourceItem> items = rows(
                Sources.standard(),
                "{\"id\": \"một\", \"text\": \"Họp báo\"}",
                "",
                " \r",
                "{\"text\": \"Họp báo\"}\r",
                "{\"id\": null, \"text\": }",
                "{\"id\": 10, \"text\": \"Họp báo\", \"extra\": [{\"text\": \"x\"}]}",
                "{\"text\": \"Họp báo\"}");
        assertThat(Texts.ids(items)).containsExactly("một", "rows#2", "10", "rows#5");
        assertThat(items)
                .extracting(SourceItem::where)
                .extracting(where -> where.substring(where.lastIndexOf(':') + 1))
                .containsExactly("1", "4", "5", "6", "7");
    }

    @Test
    void fieldsMayHaveOtherNames() {
        Sources sources =
                Sources.standard().withFields(FieldNames.parse("text=body, id=url ,published=date,title=headline"));
        List<SourceItem> items = rows(
                sources,
                "{\"url\": \"https://tin.example/1\", \"headline\": \"Khánh thành cầu\", \"body\": \"Sáng nay, xã họp.\","
                        + " \"date\": \"2024-02-01T08:00:00+07:00\", \"id\": 5, \"text\": \"x\"}",
                "{\"url\": \"2\", \"body\": \"Khánh thành cầu\\n\\nSáng nay.\", \"headline\": \"Khánh thành cầu\"}",
                "{\"text\": \"Họp báo\"}");
        assertThat(Texts.ids(items)).containsExactly("https://tin.example/1", "2");
        assertThat(Texts.texts(items))
                .containsExactly("Khánh thành cầu\n\nSáng nay, xã họp.", "Khánh thành cầu\n\nSáng nay.");
        FoundArticle first = (FoundArticle) items.get(0);
        assertThat(first.article().published().orElseThrow()).hasToString("2024-02-01");
        assertThat(first.article().titleText()).contains("Khánh thành cầu");
        assertThat(Texts.skipped(items)).extracting(Skipped::reason).containsExactly("has no \"body\"");
    }

    @Test
    void datesAreIsoOrTheRowIsSkippedUnlessRowsHaveNoDates() {
        String[] rows = {
            "{\"text\": \"a\", \"published\": \"2024\"}",
            "{\"text\": \"a\", \"published\": \"2024-02-29\"}",
            "{\"text\": \"a\", \"published\": \"2024-02-29 07:15:00\"}",
            "{\"text\": \"a\", \"published\": 2024}",
            "{\"text\": \"a\", \"published\": \" \"}",
            "{\"text\": \"a\", \"published\": \"2023-02-29\"}",
            "{\"text\": \"a\", \"published\": \"hôm qua\"}",
            "{\"text\": \"a\", \"published\": true}"
        };
        assertThat(Texts.skipped(rows(Sources.standard(), rows)))
                .extracting(Skipped::reason)
                .containsExactly(
                        "\"2023-02-29\" is no date of the form 2024, 2024-01 or 2024-01-12",
                        "\"hôm qua\" is no date of the form 2024, 2024-01 or 2024-01-12",
                        "\"published\" is no string");
        Sources undated = Sources.standard().withFields(FieldNames.parse("published="));
        assertThat(rows(undated, rows))
                .hasSize(8)
                .allMatch(item -> ((FoundArticle) item).article().published().isEmpty());
    }

    @Test
    void aRowThatIsTooLongCostsNoOther() {
        List<SourceItem> items = rows(
                Sources.standard().withLongestRow(1000),
                "{\"text\": \"a\"}",
                "{\"text\": \"" + "b".repeat(200_000) + "\"}",
                "{\"text\": \"c\"}");
        assertThat(Texts.texts(items)).containsExactly("a", "c");
        assertThat(Texts.skipped(items).get(0).reason()).startsWith("is too large for the memory");
    }

    @Test
    void aRowOfManyMegabytesIsRead() {
        List<SourceItem> items =
                rows(Sources.standard(), "{\"text\": \"" + "b".repeat(5_000_000) + "\"}", "{\"text\": \"c\"}");
        assertThat(Texts.texts(items)).extracting(String::length).containsExactly(5_000_000, 1);
    }
}
