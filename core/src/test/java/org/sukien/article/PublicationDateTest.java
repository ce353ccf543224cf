package org.sukien.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-01", "2024-02-29", "0987-12-31"})
    void writesWhatItReads(String iso) {
        assertThat(PublicationDate.parse(iso)).hasToString(iso);
    }

    @Test
    void spansAllThatItMayMean() {
        PublicationDate month = PublicationDate.parse("2024-02");
        assertThat(month.first()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(month.last()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(month.isDay()).isFalse();
        PublicationDate year = PublicationDate.parse("2023");
        assertThat(year.first()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(year.last()).isEqualTo(LocalDate.of(2023, 12, 31));
        PublicationDate day = PublicationDate.parse("2023-05-07");
        assertThat(day.first()).isEqualTo(day.last());
        assertThat(day).isEqualTo(PublicationDate.of(LocalDate.of(2023, 5, 7)));
    }

    @Test
    void leavesTheTimeOff() {
        assertThat(PublicationDate.parse(" 2024-01-12T07:30:00+07:00 ")).hasToString("2024-01-12");
        assertThat(PublicationDate.parse("2024-01-12 07:30")).hasToString("2024-01-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hôm qua",
                "24",
                "2024-1",
                "2024-13",
                "2024-00",
                "2023-02-29",
                "2024-01-00",
                "12/1/2024",
                "2024-01-12x",
                "٢٠٢٤",
                "2024-01-12-13",
                "0000"
            })
    void refusesAllElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicationDate.parse(text))
                .withMessageContaining("\"" + text + "\"");
    }

    @Test
    void sortsTheLessExactFirst() {
        List<PublicationDate> dates = List.of(
                PublicationDate.parse("2023-12-31"),
                PublicationDate.parse("2024"),
                PublicationDate.parse("2024-01"),
                PublicationDate.parse("2024-01-02"));
        assertThat(dates).isSorted();
    }
}
