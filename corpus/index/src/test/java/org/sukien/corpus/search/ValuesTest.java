package org.sukien.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and days as queries write them, and words that were meant. */
class ValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5000|5000", "5.000|5000", "1.234.567|1234567", "5,5|5.5", "5.5|5.5", "2.50|2.5", "0.500|0.5",
                        "1.234,5|1234.5",
                "1,234.5|1234.5", "1,234,567|1234567", "1,500|1.5", "1.500|1500", "-3|-3", "-1.500|-1500", "10%|10",
                        "1,5 tỷ|1.5e9",
                "1,5ty|1.5e9", "700 triệu|7e8", "2 nghìn tỷ|2e12", "37,3 nghìn|37300", "37,3 NGÀN|37300", "+4|4",
                        "12345.678|12345.678"
            })
    void readsNumbersAsArticlesWriteThem(String text, double value) {
        assertThat(Amount.of(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nhiều",
                "5 con",
                "1.2.3",
                "1,2,3",
                "1.23.456",
                "1.234,5,6",
                "--5",
                "5.",
                ".",
                "-",
                "1-2",
                "5tỷ6",
                "1e400"
            })
    void readsNoNumberElsewhere(String text) {
        assertThat(Amount.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022|2022-01-01|2022-12-31", "2022-02|2022-02-01|2022-02-28", "2024-2|2024-02-01|2024-02-29",
                "2022-08-15|2022-08-15|2022-08-15", "15/8/2022|2022-08-15|2022-08-15", "8/2022|2022-08-01|2022-08-31"
            })
    void readsDaysMonthsAndYears(String text, LocalDate from, LocalDate to) {
        assertThat(Days.of(text)).hasValueSatisfying(date -> {
            assertThat(date.first()).isEqualTo(from);
            assertThat(date.last()).isEqualTo(to);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "2022-13",
                "2022-00",
                "2022-08-00",
                "2022-02-30",
                "31/4/2022",
                "2022/8",
                "15/8/22",
                "2022-08-15-1",
                "2022-",
                "-2022",
                "2022-8a",
                "202२",
                "/",
                "20220815"
            })
    void readsNoDaysElsewhere(String text) {
        assertThat(Days.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"preson,person", "plase,place", "dat,date", "titel,title", "mesure,measure", "publish,published"})
    void findsTheWordThatWasMeant(String wrong, String meant) {
        assertThat(Nearest.of(wrong, QueryField.words())).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https", "x", "nguoi", "organisation"})
    void findsNoWordThatIsFar(String wrong) {
        assertThat(Nearest.of(wrong, QueryField.words())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ">5,5,false,,true",
        ">=5,5,true,,true",
        "<5,,true,5,false",
        "<= 5,,true,5,true",
        "=5,5,true,5,true",
        "5,5,true,5,true"
    })
    void readsComparisons(String text, String low, boolean lowIncluded, String high, boolean highIncluded) {
        Bounds bounds = Bounds.of(text);
        assertThat(List.of(bounds.low().orElse(""), bounds.high().orElse("")))
                .containsExactly(low == null ? "" : low, high == null ? "" : high);
        assertThat(bounds.lowIncluded()).isEqualTo(lowIncluded);
        assertThat(bounds.highIncluded()).isEqualTo(highIncluded);
    }
}
