package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KwicCommandTest extends InventedIndex {
    @Test
    void alignsWhatWasFound() {
        assertThat(Run.of("kwic", index, "kho OR cháy", "--width", "20").out())
                .isEqualTo("                    Cháy kho vải trong đêm,\n"
                        + "               Cháy kho vải trong đêm,\n"
                        + "20/10/2021, một đám cháy bùng phát tại kho\n"
                        + " cháy bùng phát tại kho vải ở xã Bản\n");
    }

    @Test
    void sortsByNeighbours() {
        Run run = Run.of(
                "kwic", index, "\"vạn hoà\" OR mỷ OR khoang", "--width", "12", "--sort", "left", "--neighbours", "1");
        assertThat(run.out())
                .isEqualTo("  dự lễ. Bà Mỷ chúc mừng\n"
                        + "   ở xã Bản Khoang. Thiệt hại\n"
                        + "  Thiệt hại khoảng 700 triệu\n"
                        + "  dân phố ở Vạn Hoà  Ngày\n"
                        + "   ở phường Vạn Hoà. Đại tá Vi\n"
                        + "  tá Vi Thị Mỷ, Phó Giám\n");
    }

    @Test
    void endsAtTheLimit() {
        assertThat(Run.of("kwic", index, "@place", "--limit", "1").out()).hasLineCount(1);
        assertThat(Run.of("kwic", index, "@place", "--limit", "1", "--sort", "right")
                        .out())
                .hasLineCount(1);
    }

    @Test
    void writesCsvWithOffsets() {
        assertThat(Run.of("kwic", index, "khoang", "--csv", "--width", "25").out())
                .isEqualTo("article,published,outlet,title,start,end,left,match,right\r\n"
                        + "chay-kho,,,\"Cháy kho vải trong đêm, không ai bị thương\",104,110,tại kho vải ở xã Bản"
                        + " ,Khoang,. Thiệt hại khoảng 700\r\n"
                        + "chay-kho,,,\"Cháy kho vải trong đêm, không ai bị thương\",122,128,xã Bản Khoang. Thiệt hại"
                        + " ,khoảng, 700 triệu đồng. \r\n");
    }

    @Test
    void writesJsonLinesWithOffsets() {
        assertThat(Run.of("kwic", index, "@rank", "--json", "--width", "4").out())
                .isEqualTo(
                        "{\"article\":\"trao-thuong\",\"published\":\"2022-09\",\"title\":\"Trao thưởng cho tổ dân phố ở Vạn"
                                + " Hoà\",\"start\":130,\"end\":136,\"left\":\"oà.\\n\",\"match\":\"Đại tá\",\"right\":\" Vi\"}\n");
    }

    @Test
    void saysWhyThereIsNoLine() {
        assertThat(Run.of("kwic", index, "lũ").err()).isEqualTo("sukien: nothing found\n");
        assertThat(Run.of("kwic", index, "lũ").out()).isEmpty();
        assertThat(Run.of("kwic", index, "lũ", "--json").out()).isEmpty();
        assertThat(Run.of("kwic", index, "published:2022").err())
                .isEqualTo("sukien: the query finds 1 article, but by nothing that could be shown in its place\n");
    }

    @Test
    void aFullDiskIsNoFaultOfTheIndex() {
        for (String form : List.of("--width=20", "--csv", "--json")) {
            Run run = Run.full("", "kwic", index, "kho", form);
            assertThat(run.code()).isEqualTo(Main.FAILED);
            assertThat(run.err()).isEqualTo("sukien: cannot write to standard output: No space left on device\n");
        }
    }

    @Test
    void refusesWrongUse() {
        assertThat(Run.of("kwic", index, "bão", "--width", "-1").err()).startsWith("width -1 is less than 0\n");
        assertThat(Run.of("kwic", index, "bão", "--csv", "--json").err())
                .startsWith("--csv and --json: only one of them\n");
        assertThat(Run.of("kwic", index, "bão", "--neighbours", "0").err()).startsWith("neighbours 0 is less than 1\n");
        assertThat(Run.of("kwic", index, "(bão").err()).startsWith("sukien: query: this ( is not closed\n");
        assertThat(Run.of("kwic", index, "bão", "--sort", "middle").code()).isEqualTo(2);
    }
}
