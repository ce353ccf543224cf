package org.sukien.recognize.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarCalendarTest {
    /** The first day of the year, as printed in calendars; in 1985 Vietnam's came a month before China's. */
    @ParameterizedTest
    @CsvSource({
        "1968, 1968-01-29",
        "1985, 1985-01-21",
        "2007, 2007-02-17",
        "2017, 2017-01-28",
        "2020, 2020-01-25",
        "2023, 2023-01-22",
        "2024, 2024-02-10",
        "2025, 2025-01-29",
        "2026, 2026-02-17"
    })
    void knowsTet(int year, LocalDate day) {
        assertThat(LunarCalendar.solar(year, 1, 1, false)).isEqualTo(day);
    }

    @Test
    void knowsTheLeapMonth() {
        assertThat(LunarCalendar.solar(2023, 2, 1, false)).isEqualTo(LocalDate.of(2023, 2, 20));
        assertThat(LunarCalendar.solar(2023, 2, 1, true)).isEqualTo(LocalDate.of(2023, 3, 22));
        assertThat(LunarCalendar.solar(2024, 2, 1, true)).isNull();
    }

    @Test
    void knowsTheEndOfTheYear() {
        assertThat(LunarCalendar.lastDay(2024)).isEqualTo(LocalDate.of(2025, 1, 28));
        assertThat(LunarCalendar.solar(2024, 12, 30, false)).isNull();
    }
}
