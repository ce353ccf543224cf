package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final String TEXT = "Công an quận 5 họp sáng 6/8.";

    @TempDir
    private Path folder;

    @Test
    void drawsEveryProposalUnderTheText() {
        Run run = Run.with(TEXT, "explain", "--published=2024-08", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(run.out()).isEqualTo("""
                ── - ───────────────────────────────────────────────────────────────────────────
                Công an quận 5 họp sáng 6/8.
                ━━━━━━━━━━━━━━ unit.headed 70: police
                        ┄┄┄┄┄┄ place.typed 70: district, lost by length to unit.headed 70
                                   ━━━━━━━━ date.day.part-of-day 70: 2024-08-06TMO

                """);
    }

    @Test
    void linesBreakBetweenProposalsAndLabelsStayOnThePage() {
        String text = "Buổi họp về việc làm đường liên bản còn dang dở từ mùa mưa năm ngoái do"
                + " Công an tỉnh Yên Bái chủ trì.\nGhi ở Hà Nội.";
        Run run = Run.with(text, "explain", "--published=2024-08", "-");
        assertThat(run.out()).isEqualTo("""
                ── - ───────────────────────────────────────────────────────────────────────────
                Buổi họp về việc làm đường liên bản còn dang dở từ mùa mưa năm ngoái do
                                               date.year.relative 70: 2023 ━━━━━━━━━
                Công an tỉnh Yên Bái chủ trì.
                ━━━━━━━━━━━━━━━━━━━━ unit.headed 70: police
                        ┄┄┄┄┄┄┄┄┄┄┄┄ place.typed 70: province 15, lost by length to unit.headed 70
                Ghi ở Hà Nội.
                      ━━━━━━ place.known 50: province 01

                """);
    }

    @Test
    void tellsOnlyOfARule() {
        String rows =
                "{\"id\": \"a\", \"text\": \"Mưa ngớt.\\nHọp ở Hà Nội sáng 6/8.\"}\n{\"id\": \"b\", \"text\": \"Hết.\"}\n";
        Run run = Run.with(rows, "explain", "--rule=place", "-");
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(run.out()).isEqualTo("""
                ── a ───────────────────────────────────────────────────────────────────────────
                Họp ở Hà Nội sáng 6/8.
                      ━━━━━━ place.known 50: province 01

                """);
        assertThat(Run.with(rows, "explain", "--rule=date.relative", "--format=jsonl", "-")
                        .out())
                .isEmpty();
    }

    @Test
    void writesACandidateALine() {
        String rows = "{\"id\": \"x\", \"text\": \"" + TEXT + "\"}\n{\"text\": \"\"}\n{\"tekst\": 1}\n";
        Run run = Run.with(rows, "explain", "--format=jsonl", "-");
        assertThat(run.code()).isEqualTo(Main.SKIPPED);
        assertThat(run.err()).startsWith("sukien: -:3: ");
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out().lines().skip(1).findFirst())
                .contains(
                        "{\"id\":\"x\",\"source\":\"-#1\",\"type\":\"place\",\"start\":8,\"end\":14,"
                                + "\"rule\":\"place.typed\",\"weight\":70,\"text\":\"quận 5\",\"value\":\"district\",\"kept\":false,"
                                + "\"by\":\"length\",\"winner\":{\"start\":0,\"end\":14,\"rule\":\"unit.headed\",\"weight\":70}}");
    }

    @Test
    void aLexiconsWordsAreExplainedToo() {
        Path lexicon = Run.write(
                folder.resolve("words.tsv"),
                "id\tform\tcase\tlevel\tsure\tsource\nplace.lung-xa-vai\tLũng Xa Vài\texact\tother\tyes\ta map\n");
        Run run = Run.with("Họp ở Lũng Xa Vài.", "explain", "--lexicon", lexicon.toString(), "-");
        assertThat(run.out()).contains("━━━━━━━━━━━ place.known 70: other");
    }

    @Test
    void anyTextCanBeDrawn() {
        String odd = "漢字 họp\u0301\t\u0007 ngày 5/3😀" + "x".repeat(300) + " 12 người\u2028\n\n\nHết";
        Run run = Run.with(odd, "explain", "-");
        assertThat(run.code()).as(run.err()).isEqualTo(Main.DONE);
        assertThat(run.out()).contains("date.day.calendar", "figure.count");
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(Run.of("explain").code()).isEqualTo(Main.FAILED);
        Run run = Run.of("explain", "--format=json", "-");
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("\"json\" is none of table, jsonl");
        assertThat(Run.of("explain", folder.resolve("none.txt").toString()).code())
                .isEqualTo(Main.FAILED);
    }
}
