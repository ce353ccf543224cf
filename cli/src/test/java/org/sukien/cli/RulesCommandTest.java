package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    @TempDir
    private Path folder;

    @Test
    void listsTheRulesOfAType() {
        Run run = Run.of("rules", "--type", "rank");
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .filteredOn(line -> !line.startsWith(" "))
                .allMatch(line -> line.startsWith("rank."));
        assertThat(run.out()).contains("""
                rank.word  a rank of the list, with its branch or profession where that stands
                           inside
                           Thăng cấp bậc hàm [Thượng tá] cho ba cán bộ.
                """);
    }

    @Test
    void listsAllAsJsonLinesWithTheTriggersOfALexicon() {
        Path lexicon = Run.write(
                folder.resolve("words.tsv"),
                "id\tform\tkind\ttype\tframe\tsource\nevent.rite.khai-but\tkhai bút\tverb\trite\thonour\tour press\n");
        Run run = Run.of("rules", "--format=jsonl", "--lexicon", lexicon.toString());
        assertThat(run.out().lines())
                .hasSizeGreaterThan(900)
                .contains(
                        "{\"id\":\"date.month.calendar\",\"type\":\"date\",\"finds\":\"a month\","
                                + "\"example\":\"Lúa chín vào [tháng 5/2024].\"}",
                        "{\"id\":\"rite.khai-but\",\"type\":\"event\",\"finds\":\"rite: a verb\",\"example\":\"[khai bút]\"}");
        assertThat(Run.of("rules", "--type=event").out()).contains("agreement: a verb [ký kết]");
    }

    @Test
    void wrongUseEndsWithTwo() {
        Run run = Run.of("rules", "--type=verb");
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).startsWith("--type: \"verb\" is none of date, document, event, figure, person");
        assertThat(Run.of("rules", "article.txt").code()).isEqualTo(Main.FAILED);
    }
}
