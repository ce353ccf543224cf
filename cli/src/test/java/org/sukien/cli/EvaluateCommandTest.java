package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String XML = """
            <article published="2024-03-13"><date v="2024-03-12TAF">Chiều 12/3</date>, <rank>Đại tá</rank> \
            <person>Lò Văn Páo</person> tới <place>Huế</place> cùng <figure v="26">25</figure> người.</article>""";
    private static final String FACTS =
            "{\"people\": [{\"name\": \"Lò Văn Páo\", \"rank\": \"Đại tá\"}], \"events\": []}";

    @TempDir
    private Path folder;

    private String gold;

    @BeforeEach
    void gold() {
        Run.write(folder.resolve("gold/001.xml"), XML);
        Run.write(folder.resolve("gold/001.json"), FACTS);
        gold = folder.resolve("gold").toString();
    }

    @Test
    void printsTheMeasuresOfTheExtractor() {
        Run run = Run.of("evaluate", gold);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(run.out())
                .startsWith("measure                 P      R     F1   gold\n")
                .contains(
                        "rank.exact          1.000  1.000  1.000      1\n",
                        "figure.exact        1.000  1.000  1.000      1\n",
                        "figure.value        0.000  0.000  0.000      1\n");
    }

    @Test
    void printsWhatAMeasureCountsAsWrong() {
        Run run = Run.of("evaluate", "--errors=figure.value", gold);
        assertThat(run.out()).isEqualTo("""
                001 missed "25" 43-45 v=26
                001 spurious "25" 43-45 by figure.count
                """);
        assertThat(Run.of("evaluate", "--errors", "figure.value", "--format=jsonl", gold)
                        .out())
                .startsWith("{\"id\":\"001\",\"gold\":\"\\\"25\\\" 43-45 v=26\",\"found\":\"\"}\n");
        Run unknown = Run.of("evaluate", "--errors=figure.sum", gold);
        assertThat(unknown.code()).isEqualTo(Main.FAILED);
        assertThat(unknown.err()).startsWith("--errors: \"figure.sum\" is none of article.author, ");
    }

    @Test
    void writesAMeasureALine() {
        assertThat(Run.of("evaluate", "--format=jsonl", gold).out().lines())
                .contains("{\"measure\":\"rank.exact\",\"precision\":1.0,\"recall\":1.0,\"f1\":1.0,"
                        + "\"right\":1,\"gold\":1,\"found\":1}");
    }

    @Test
    void takesRecordsThatWereMadeBefore() {
        String text = XML.replaceAll("<[^>]*>", "");
        String rows = "{\"id\": \"001\", \"text\": \"" + text + "\", \"published\": \"2024-03-13\"}";
        String records = Run.with(rows, "extract", "--format=jsonl", "-").out();
        String file = Run.write(folder.resolve("records.jsonl"), records).toString();
        assertThat(Run.of("evaluate", "--records", file, gold).out())
                .isEqualTo(Run.of("evaluate", gold).out());
        assertThat(Run.with(records, "evaluate", "--records=-", gold).out())
                .isEqualTo(Run.of("evaluate", gold).out());

        Run other = Run.with(records.replace("\"001\"", "\"002\""), "evaluate", "--records=-", gold);
        assertThat(other.code()).isEqualTo(Main.DONE);
        assertThat(other.err()).startsWith("sukien: 1 of 1 articles have no record: 001");
        assertThat(other.out()).contains("rank.exact          0.000  0.000  0.000      1\n");
    }

    @Test
    void badInputIsNamedWithItsPlace() {
        fails(
                "records.jsonl: ",
                "evaluate",
                "--records",
                folder.resolve("records.jsonl").toString(),
                gold);
        Path records = Run.write(folder.resolve("bad.jsonl"), "{\"schema\": \"sukien/1\"}\n");
        fails("bad.jsonl: record 1 has no id", "evaluate", "--records", records.toString(), gold);
        Run.write(records, "{\"schema\": \"sukien/1\", \"id\": \"1\"}\n{\"schema\": 1}\n");
        fails("bad.jsonl:2: ", "evaluate", "--records", records.toString(), gold);
        Run.write(records, "{\"schema\": \"sukien/1\", \"id\": \"1\"}\n".repeat(2));
        fails("bad.jsonl: two records with the id 1", "evaluate", "--records", records.toString(), gold);
        Run.write(folder.resolve("gold/001.xml"), XML.replace(" v=\"26\"", "").replace("tới ", "tới\n"));
        fails("001.xml:2: figure without a number in v: \"25\"", "evaluate", gold);
        Run.write(folder.resolve("gold/001.xml"), XML);
        Run.write(folder.resolve("gold/001.json"), "{\n\"people\": 1}");
        fails("001.json:2: expected START_ARRAY", "evaluate", gold);
        fails("none: ", "evaluate", folder.resolve("none").toString());
        Run.write(folder.resolve("empty/a.txt"), "");
        fails(
                "empty: holds no gold articles",
                "evaluate",
                folder.resolve("empty").toString());
        assertThat(Run.of("evaluate").code()).isEqualTo(Main.FAILED);
    }

    private static void fails(String complaint, String... words) {
        Run run = Run.of(words);
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).startsWith("sukien: ").contains(complaint);
        assertThat(run.out()).isEmpty();
    }
}
