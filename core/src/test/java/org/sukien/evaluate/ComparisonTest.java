package org.sukien.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sukien.mention.FigureValue;
import org.sukien.mention.MentionType;
import org.sukien.text.Span;

/** When the measures take two names, dates or figures for the same. */
class ComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Công an tỉnh Thanh Hóa | CÔNG AN tỉnh  Thanh Hoá
            H’Lim Byă              | H'Lim Byă
            Trần Thị Thuý          | Trần Thị Thúy
            UBND TP.Huế            | UBND TP. Huế
            """)
    void namesAreTheSame(String a, String b) {
        assertThat(NameComparison.same(a, b)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hà Vy   | Hà Vỹ
            Lê Đạo  | Lê Dao
            100%    | 100
            Sở Y tế | Sở Y tế Thái Bình
            """)
    void namesDiffer(String a, String b) {
        assertThat(NameComparison.same(a, b)).isFalse();
    }

    @Test
    void similarNamesHoldOneAnotherAndAreAtMostTwiceAsLong() {
        assertThat(NameComparison.similar("Sở Y tế", "Sở Y tế tỉnh Thái Bình")).isTrue();
        assertThat(NameComparison.similar("Sở Y tế tỉnh Thái Bình", "sở y tế")).isTrue();
        assertThat(NameComparison.similar("Thái Bình", "Sở Y tế tỉnh Thái Bình"))
                .as("two words of six")
                .isFalse();
        assertThat(NameComparison.similar("Sở Y", "Sở Yên"))
                .as("part of a word")
                .isFalse();
        assertThat(NameComparison.similar("", "Sở Y tế")).isFalse();
    }

    @Test
    void aPlaceMayBeAPartOfTheAddress() {
        String gold = "xã Sơn Liên, huyện Sơn Tây";
        assertThat(NameComparison.samePlace(gold, "Sơn Liên")).isTrue();
        assertThat(NameComparison.samePlace(gold, "huyện Sơn Tây; xã Sơn Liên")).isTrue();
        assertThat(NameComparison.samePlace(gold, "xã Sơn Liên, tỉnh Gia Lai")).isFalse();
        assertThat(NameComparison.samePlace(gold, "")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-Q1, 2024-01/2024-03",
        "2024-H2, 2024-07/2024-12",
        "2024-02, 2024-02-01/2024-02-29",
        "2026-W01, 2025-12-29/2026-01-04",
        "199X, 1990/1999",
        "19XX, 1900/1999",
        "2024-03-12TAF, 2024-03-12",
        "P75Y, p75y",
        "2024-13, 2024-13"
    })
    void datesAreTheSameDays(String a, String b) {
        assertThat(DateComparison.sameDays(a, b)).isTrue();
        assertThat(DateComparison.sameDays(b, a)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-12, 2024-03-13",
        "2024-03-12, 2024-03",
        "P75Y, 75",
        "2025-W53, 2025-12-29/2026-01-04",
        "2017-SU, 2017"
    })
    void datesAreOtherDays(String a, String b) {
        assertThat(DateComparison.sameDays(a, b)).isFalse();
    }

    @Test
    void momentsAskForThePartOfTheDayToo() {
        assertThat(DateComparison.sameMoment("2024-03-12TAF", "2024-03-12TAF")).isTrue();
        assertThat(DateComparison.sameMoment("2024-03-12TAF", "2024-03-12")).isFalse();
        assertThat(DateComparison.sameMoment("2024-03-12T16:28", "2024-03-12TAF"))
                .isFalse();
    }

    @Test
    void figuresAreComparedByValueThenByMeaning() {
        GoldMention ratio = figure("v", "6/8", "kind", "ratio", "item", "chỉ tiêu thi đua");
        assertThat(FigureComparison.sameFigure(ratio, found(FigureValue.Kind.RATIO, "6", "8", "chỉ tiêu")))
                .isTrue();
        assertThat(FigureComparison.sameNumber(ratio, found(FigureValue.Kind.COUNT, "6", null, "chỉ tiêu")))
                .as("no total")
                .isFalse();
        GoldMention over = figure("v", "37300", "q", "over");
        assertThat(FigureComparison.sameNumber(over, found(FigureValue.Kind.COUNT, "37300.0", null, "ý tưởng")))
                .isTrue();
        assertThat(FigureComparison.sameFigure(over, found(FigureValue.Kind.COUNT, "37300.0", null, "ý tưởng")))
                .as("not exact")
                .isFalse();
        assertThat(FigureComparison.sameNumber(figure("v", "hai"), found(FigureValue.Kind.COUNT, "2", null, "xe")))
                .isFalse();
    }

    private static GoldMention figure(String... attributes) {
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            byName.put(attributes[i], attributes[i + 1]);
        }
        return new GoldMention(MentionType.FIGURE, new Span(0, 1), byName);
    }

    private static FigureValue found(FigureValue.Kind kind, String value, String total, String item) {
        return new FigureValue(
                kind,
                new BigDecimal(value),
                Optional.ofNullable(total).map(BigDecimal::new),
                Optional.empty(),
                FigureValue.Qualifier.EXACT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(item));
    }
}
