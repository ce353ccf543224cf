package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sukien.mention.FigureValue;
import org.sukien.mention.FigureValue.Kind;
import org.sukien.mention.FigureValue.Qualifier;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.UnitKind;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Person;
import org.sukien.record.Place;
import org.sukien.record.Post;
import org.sukien.record.Role;
import org.sukien.record.Unit;
import org.sukien.text.Span;

class RecordTableTest {
    private static final Optional<String> NONE = Optional.empty();

    @Test
    void showsWhoWhereAndWhat() {
        assertThat(RecordTable.of(record("Họp ở Yên Bái"), 80, false))
                .isEqualTo(String.join(
                        "\n",
                        "── 000 ─────────────────────────────────────────────────────────────────────────",
                        "Họp ở Yên Bái",
                        "2024-03 · Hà Vy",
                        "  who        Đại tá Lục Văn Khoát  Phó Giám đốc, Công an tỉnh Yên Bái; former",
                        "                                   Trưởng phòng",
                        "             Giàng A Sếnh",
                        "  units      Công an tỉnh Yên Bái",
                        "  where      Yên Bái (province)",
                        "  what       ● meeting, conference  2024-03-12 morning · Yên Bái · “họp”",
                        "                 organizer          Công an tỉnh Yên Bái",
                        "                 participant        Giàng A Sếnh, đại biểu",
                        "             ○ launch               planned · “phát động”",
                        "",
                        ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 47, 60, 100, 200})
    void staysWithinThePage(int columns) {
        String long1 = "Tuổi trẻ Công an tỉnh Yên Bái bám bản làm sạch dữ liệu dân cư ".repeat(3);
        for (String title : List.of(long1, "x".repeat(500), "\u6f22".repeat(99))) {
            assertThat(RecordTable.of(record(title), columns, false).lines())
                    .allSatisfy(line -> assertThat(TextColumns.width(line)).isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void lendsNoColourToTheArticle() {
        String coloured = RecordTable.of(record("Họp\u001b[2J ở\tYên Bái\ud800"), 80, true);
        assertThat(coloured).contains("\u001b[1mHọp [2J ở Yên Bái\ufffd\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(RecordTable.of(record("Họp [2J ở Yên Bái\ufffd"), 80, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-28TMO, 2023-02-28 morning",
        "2023-02-28T14:30, 2023-02-28 14:30",
        "2018/2022, 2018 – 2022",
        "2023-02, 2023-02",
        "P75Y, 75 years",
        "P1M, 1 month",
        "PT1.5H, 1.5 hours",
        "P1Y6M, P1Y6M",
        "XXXX-07-14, XXXX-07-14",
    })
    void saysDatesAsPeopleDo(String value, String words) {
        assertThat(Wording.date(value)).isEqualTo(words);
    }

    @Test
    void saysNumbersAsPeopleDo() {
        assertThat(number(Kind.COUNT, "3.73E+4", null, null, Qualifier.OVER)).isEqualTo("over 37,300");
        assertThat(number(Kind.RATIO, "6", "8", null, Qualifier.EXACT)).isEqualTo("6 of 8");
        assertThat(number(Kind.MEASURE, "2.50", null, "1000", Qualifier.ABOUT)).isEqualTo("about 2.5 – 1,000");
        assertThat(number(Kind.PERCENT, "-123456.75", null, null, Qualifier.EXACT))
                .isEqualTo("-123,456.75 %");
        assertThat(number(Kind.COUNT, "-100", null, null, Qualifier.ATMOST)).isEqualTo("at most -100");
        assertThat(number(Kind.COUNT, "0.00", null, null, Qualifier.EXACT)).isEqualTo("0");
    }

    @Test
    void measuresLettersNotCodeUnits() {
        assertThat(TextColumns.width("Hoà")).isEqualTo(3);
        assertThat(TextColumns.width(java.text.Normalizer.normalize("Hoà", java.text.Normalizer.Form.NFD)))
                .isEqualTo(3);
        assertThat(TextColumns.width("\u6f22\ud83d\ude00")).isEqualTo(4);
        assertThat(TextColumns.wrap("một hai ba", 7)).containsExactly("một hai", "ba");
        assertThat(TextColumns.wrap("nghiêng ba", 4)).containsExactly("nghi", "êng", "ba");
    }

    private static String number(Kind kind, String value, String total, String max, Qualifier qualifier) {
        return Wording.number(new FigureValue(
                kind,
                new BigDecimal(value),
                Optional.ofNullable(total).map(BigDecimal::new),
                Optional.ofNullable(max).map(BigDecimal::new),
                qualifier,
                NONE,
                NONE,
                NONE));
    }

    private static ArticleRecord record(String title) {
        Post post = new Post("Phó Giám đốc", Optional.of("u1"), false, false, false, List.of());
        Post left = new Post("Trưởng phòng", NONE, true, false, false, List.of());
        return new ArticleRecord(
                Optional.of("000"),
                NONE,
                Optional.of(title),
                Optional.of("2024-03"),
                Optional.of("Hà Vy"),
                NONE,
                "",
                false,
                List.of(),
                List.of(
                        new Person("p1", "Lục Văn Khoát", NONE, Optional.of("Đại tá"), List.of(post, left), List.of()),
                        new Person("p2", "Giàng A Sếnh", NONE, NONE, List.of(), List.of())),
                List.of(new Unit("u1", "Công an tỉnh Yên Bái", UnitKind.POLICE, NONE, NONE, List.of())),
                List.of(new Place("l1", "Yên Bái", PlaceLevel.PROVINCE, NONE, NONE, List.of())),
                List.of(launch(), meeting()));
    }

    private static Event meeting() {
        return new Event(
                "e1",
                "meeting",
                Optional.of("conference"),
                true,
                Event.Factuality.HAPPENED,
                new Event.Trigger(new Span(0, 3), "họp"),
                Optional.of(new Event.When("2024-03-12TMO", NONE, NONE, Optional.empty(), false)),
                Optional.of(new Event.Where("l1", Optional.empty(), false)),
                NONE,
                List.of(
                        new Role("organizer", Optional.of("u1"), NONE, Optional.empty(), Optional.empty(), false),
                        new Role("participant", Optional.of("p2"), NONE, Optional.empty(), Optional.empty(), false),
                        new Role(
                                "participant",
                                NONE,
                                Optional.of("đại biểu"),
                                Optional.empty(),
                                Optional.empty(),
                                false)),
                List.of(),
                NONE,
                List.of(),
                "meeting.hold",
                1);
    }

    private static Event launch() {
        return new Event(
                "e2",
                "launch",
                NONE,
                false,
                Event.Factuality.PLANNED,
                new Event.Trigger(new Span(0, 3), "phát động"),
                Optional.empty(),
                Optional.empty(),
                NONE,
                List.of(),
                List.of(),
                NONE,
                List.of(),
                "launch.start",
                1);
    }
}
