package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sukien.json.RecordReader;
import org.sukien.record.ArticleRecord;
import org.sukien.text.legacy.LegacyCharsets;

class ExtractCommandTest {
    private static final String TEXT = "Sáng 28/2/2023, họp báo ở Huế.";

    @TempDir
    private Path folder;

    @Test
    void readsFilesFoldersAndStandardInput() {
        String file = Run.write(folder.resolve("một.txt"), TEXT).toString();
        Run.write(folder.resolve("b/hai.txt.gz"), Run.gzip(TEXT));
        Run.write(folder.resolve("b/c/ba.HTML"), "<html><h1>Họp báo ở Huế</h1><p>" + TEXT + "</p></html>");
        Run.write(folder.resolve("b/a.jsonl"), "{\"text\": \"" + TEXT + "\"}\n{\"id\": \"x\", \"text\": \"\"}");
        Run.write(folder.resolve("b/ảnh.png"), "x");
        Run run = Run.with(
                TEXT,
                "extract",
                "--format=jsonl",
                file,
                "-",
                folder.resolve("b").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(ids(run)).containsExactly("một", "", "a#1", "x", "ba", "hai");
        assertThat(records(run).get(1).source()).contains("-");
        assertThat(records(run).get(2).source().orElseThrow()).endsWith("b/a.jsonl#1");
        assertThat(records(run).get(4).text()).contains(TEXT);
        assertThat(records(run).get(4).title()).contains("Họp báo ở Huế");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF\n {\"id\": \"1\", \"title\": \"x\", \"text\": \"<html>\"}",
                "<!DOCTYPE html><title>x</title><p>Họp báo ở Huế vào sáng nay, có nhiều đại biểu dự.</p>",
                "\uFEFF <HTML lang=vi><p>Họp báo ở Huế vào sáng nay, có nhiều đại biểu dự.</p></HTML>",
                "Họp báo ở Huế {1}",
            })
    void seesWhatStandardInputHolds(String input) {
        Run run = Run.with(input, "extract", "--format=jsonl", "-");
        assertThat(run.code()).as(run.err()).isEqualTo(Main.DONE);
        ArticleRecord record = records(run).get(0);
        assertThat(record.id().isPresent()).isEqualTo(input.contains("\"id\""));
        assertThat(record.html()).isEqualTo(input.contains("<p>"));
    }

    @Test
    void readsTablesAndWebArchives() {
        Path table = Run.write(folder.resolve("bảng.csv"), "url;body;date\n1;\"" + TEXT + "\n\";2023-03-01\n2;x\n");
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>Họp báo ở Huế</h1><p>" + TEXT + "</p>";
        Path archive = Run.write(
                folder.resolve("kho.warc"),
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://tin.example/1\r\n"
                        + "WARC-Date: 2023-03-05T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:" + new UUID(1, 2) + ">\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                        + page.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + page + "\r\n\r\n");
        Run run = Run.of(
                "extract",
                "--format=jsonl",
                "--field=text=body,id=url,published=date",
                table.toString(),
                archive.toString());
        assertThat(run.code()).isEqualTo(Main.SKIPPED);
        assertThat(run.err().lines()).containsExactly("sukien: " + table + ":4: has 2 fields, and the header has 3");
        assertThat(ids(run)).containsExactly("1", "https://tin.example/1");
        assertThat(records(run)).extracting(r -> r.published().orElse("")).containsExactly("2023-03-01", "");
        assertThat(Run.with("text\nx\n", "extract", "--as=csv", "--format=jsonl", "-")
                        .code())
                .isEqualTo(Main.DONE);
    }

    @Test
    void wordsAboutReadingThatMakeNoSenseEndWithTwo() {
        for (String word : List.of("--as=xml", "--field=text", "--field=body=x", "--field=text=id", "--from=tcvn99")) {
            Run run = Run.with(TEXT, "extract", word, "-");
            assertThat(run.code()).as(word).isEqualTo(Main.FAILED);
            assertThat(run.err()).startsWith(word.substring(0, word.indexOf('=')) + ": ");
        }
    }

    @Test
    void readsOldEncodings() {
        byte[] old = (TEXT + " Ông Lục Văn Khoát dự.").getBytes(LegacyCharsets.TCVN3);
        String file = Run.write(folder.resolve("cũ.txt"), old).toString();
        assertThat(Run.of("extract", file).code()).isEqualTo(Main.FAILED);
        for (String from : List.of("tcvn3", "auto")) {
            Run run = Run.of("extract", "--format=jsonl", "--text", "--from", from, file);
            assertThat(records(run).get(0).text()).startsWith(TEXT);
        }
    }

    @Test
    void theDateOfARowWinsOverTheOneGivenForAll() {
        String rows = "{\"text\": \"Họp báo\", \"published\": \"2021-05-06\"}\n{\"text\": \"Họp báo\"}";
        Run run = Run.with(rows, "extract", "--format=jsonl", "--published=2024-01", "-");
        assertThat(records(run)).extracting(r -> r.published().orElse("")).containsExactly("2021-05-06", "2024-01");
        Run wrong = Run.with(rows, "extract", "--published=hôm qua", "-");
        assertThat(wrong.code()).isEqualTo(Main.FAILED);
        assertThat(wrong.err()).startsWith("--published: \"hôm qua\" is no date");
    }

    @Test
    void onePersonOfSeveralArticlesHasOneCorpusId() {
        Run.write(folder.resolve("1.txt"), "Ông Lục Văn Khoát, Giám đốc Công an tỉnh Lạng Sơn, thăm Huế.");
        Run.write(folder.resolve("2.txt"), "Đại tá Lục Văn Khoát, Giám đốc CA Lạng Sơn, họp báo.");
        List<ArticleRecord> all = records(Run.of("extract", "--format=jsonl", folder.toString()));
        List<ArticleRecord> last = records(
                Run.of("extract", "--format=jsonl", folder.resolve("2.txt").toString()));
        assertThat(all)
                .extracting(r -> r.people().get(0).corpusId().orElseThrow())
                .hasSize(2)
                .containsOnly(last.get(0).people().get(0).corpusId().orElseThrow());
    }

    @Test
    void writesTextOnDemand() {
        assertThat(Run.with(TEXT, "extract", "--format=json", "-").out())
                .startsWith("[\n  {")
                .doesNotContain("\"text\": \"Sáng 28/2/2023, họp");
        assertThat(Run.with(TEXT, "extract", "--format=json", "--text", "-").out())
                .contains("\"text\": \"" + TEXT + "\",");
    }

    @Test
    void keepsTheOrderOfManyArticles() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            rows.append("{\"id\": ").append(i).append(", \"text\": \"").append(TEXT.repeat(1 + i * 7 % 40));
            rows.append("\"}\n");
        }
        List<String> ids = ids(Run.with(rows.toString(), "extract", "--format=JSONL", "-"));
        assertThat(ids).hasSize(3000);
        for (int i = 0; i < ids.size(); i++) {
            assertThat(ids.get(i)).isEqualTo(Integer.toString(i));
        }
    }

    @Test
    void aMalformedLexiconIsNamedWithItsLine() {
        Path lexicon = Run.write(
                folder.resolve("từ.tsv"), "id\tform\tsource\nrank.test\tThiếu tá bậc nhất\tan invented rank\nrank.x\n");
        Run run = Run.with(TEXT, "extract", "--lexicon", lexicon.toString(), "-");
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).startsWith("--lexicon: " + lexicon + ":").doesNotContain("Exception");
        Run missing =
                Run.with(TEXT, "extract", "--lexicon", folder.resolve("x.tsv").toString(), "-");
        assertThat(missing.code()).isEqualTo(Main.FAILED);
        assertThat(missing.err()).contains("x.tsv: no such file");
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(Run.of().code()).isEqualTo(Main.FAILED);
        assertThat(Run.of("extract").code()).isEqualTo(Main.FAILED);
        assertThat(Run.of("extract", "--format=xml", "-").code()).isEqualTo(Main.FAILED);
        assertThat(Run.of("extract", "--format=xml", "-").err()).contains("\"xml\" is none of table, json, jsonl");
        assertThat(Run.of("dig", "-").code()).isEqualTo(Main.FAILED);
        assertThat(Run.of("extract", "--mood", "-").code()).isEqualTo(Main.FAILED);
    }

    @Test
    void helpAndVersionEverywhere() {
        for (Run run : List.of(Run.of("--help"), Run.of("extract", "--help"), Run.of("extract", "-h"))) {
            assertThat(run.code()).isEqualTo(Main.DONE);
            assertThat(run.out()).contains("Usage: sukien");
            assertThat(run.err()).isEmpty();
        }
        for (Run run : List.of(Run.of("--version"), Run.of("extract", "-V"))) {
            assertThat(run.code()).isEqualTo(Main.DONE);
            assertThat(run.out()).startsWith("sukien ");
        }
    }

    @Test
    void outputThatFailsEndsWithTwo() {
        for (String format : List.of("table", "json", "jsonl", "conll", "jsonld", "tei", "html")) {
            Run run = Run.full(TEXT.repeat(2), "extract", "--format", format, "-");
            assertThat(run.code()).isEqualTo(Main.FAILED);
            assertThat(run.err())
                    .isEqualTo("sukien: cannot write to standard output: No space left on device"
                            + System.lineSeparator());
        }
    }

    private static List<ArticleRecord> records(Run run) {
        return run.out().lines().map(RecordReader::parse).toList();
    }

    private static List<String> ids(Run run) {
        return records(run).stream().map(record -> record.id().orElse("")).toList();
    }
}
