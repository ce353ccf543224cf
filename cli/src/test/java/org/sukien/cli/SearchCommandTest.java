package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SearchCommandTest extends InventedIndex {
    @Test
    void showsHitsWithWhatWasFoundInBrackets() {
        Run run = Run.of("search", index, "person:\"Vi Thị Mỷ\"");
        assertThat(run.out()).isEqualTo("""
                        1 article, 1 to 1

                        1. Trao thưởng cho tổ dân phố ở Vạn Hoà
                           trao-thuong  2022-09
                           Đại tá [Vi Thị Mỷ], Phó Giám đốc Công an tỉnh Nà Ngỏ, dự lễ.
                           Bà [Mỷ] chúc mừng bà con.
                        """);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void coloursWhatWasFoundOnATerminal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                true,
                80);
        assertThat(Main.run(console, "search", index, "person:mỷ")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\u001b[1;33mVi Thị Mỷ\u001b[0m, Phó")
                .doesNotContain("[Vi")
                .doesNotContain("\u206a")
                .doesNotContain("\u206b");
    }

    @Test
    void countsFacets() {
        Run run = Run.of("search", index, "*", "--size", "0", "--facet", "place,month", "--facet", "rank");
        assertThat(run.out())
                .startsWith("2 articles\n\nplace, ")
                .contains("\nmonth, 1 value\n   2022-09       1\n")
                .endsWith("\nrank, 1 value\n   Đại tá       1\n");
    }

    @Test
    void writesOneJsonObject() {
        Run run = Run.of("search", index, "money:700triệu", "--json", "--facet", "year");
        assertThat(run.out())
                .startsWith(
                        "{\"query\":\"money:700triệu\",\"total\":1,\"page\":1,\"size\":10,\"hits\":[{\"id\":\"chay-kho\",\"title\":\"Cháy"
                                + " kho vải trong đêm, không ai bị thương\",\"score\":")
                .contains("\"highlights\":[[")
                .endsWith("\"facets\":{\"year\":{\"distinct\":0,\"values\":[]}}}\n")
                .hasLineCount(1);
    }

    @Test
    void joinsTheWordsOfAQuery() {
        assertThat(Run.of("search", index, "kho", "vải").out()).startsWith("1 article, 1 to 1\n");
    }

    @Test
    void saysThatNothingWasFound() {
        Run run = Run.of("search", index, "lũ quét");
        assertThat(run.out()).isEqualTo("0 articles\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void pointsAtThePlaceWhereAQueryIsWrong() {
        Run run = Run.of("search", index, "person: AND rank:đại-tá");
        assertThat(run.err()).isEqualTo("""
                        sukien: query: expected a word after ":" here
                          person: AND rank:đại-tá
                                  ^
                        """);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    /** A decomposed letter takes one column, an ideograph two, and a line break none that would end the line. */
    @Test
    void pointsByColumnsAndNotByCharacters() {
        assertThat(Run.of("search", index, "ba\u0303o\n\u96e8 preson:x").err())
                .isEqualTo("sukien: query: there is no field \"preson\"; did you mean \"person\"?\n"
                        + "  ba\u0303o \u96e8 preson:x\n"
                        + "         ^\n");
    }

    @Test
    void showsTheWrongPartOfALongQuery() {
        String err = Run.of("search", index, "bão ".repeat(60) + "preson:x" + " lũ".repeat(60))
                .err();
        String[] lines = err.split("\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[1]).hasSizeLessThanOrEqualTo(80).startsWith("  …").endsWith("…");
        assertThat(lines[1].substring(lines[2].indexOf('^'))).startsWith("preson:x");
    }

    @Test
    void refusesWhatIsNoIndex() {
        String nowhere = folder.resolve("khong-co").toString();
        assertThat(Run.of("search", nowhere, "bão").err())
                .isEqualTo("sukien: " + nowhere + " is no index: there is no such folder\n");
        assertThat(Run.of("search", folder.toString(), "bão").err()).contains(" is no index; sukien index PATH… -o ");
        assertThat(Run.of("search", nowhere, "bão").code()).isEqualTo(2);
    }

    @Test
    void aFullDiskIsNoFaultOfTheIndex() {
        assertThat(Run.full("", "search", index, "kho").err())
                .isEqualTo("sukien: cannot write to standard output: No space left on device\n");
    }

    @Test
    void refusesWrongOptions() {
        assertThat(Run.of("search", index, "bão", "--facet", "persn").err())
                .startsWith("there is no facet \"persn\"; did you mean \"person\"?\n");
        assertThat(Run.of("search", index, "bão", "--page", "0").err()).startsWith("page 0 is less than 1\n");
        assertThat(Run.of("search", index, "bão", "--sort", "size").err())
                .startsWith("--sort: \"size\" is none of score, newest, oldest\n");
        assertThat(Run.of("search", index, "bão", "--copies", "x").err())
                .startsWith("--copies: \"x\" is none of show, hide\n");
        assertThat(Run.of("search", index).code()).isEqualTo(2);
    }
}
