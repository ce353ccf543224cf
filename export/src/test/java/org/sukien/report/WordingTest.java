package org.sukien.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private final Wording wording = new Wording(new Labels());

    @ParameterizedTest
    @CsvSource({
        "2023-02-28, 28/2/2023",
        "2023-02-28TMO, sáng 28/2/2023",
        "2023-02-28T19:30, 19:30 28/2/2023",
        "2023-02, tháng 2/2023",
        "2023, năm 2023",
        "2023-Q2, quý II/2023",
        "2026-W10, tuần 10/2026",
        "2018/2022, năm 2018 – năm 2022",
        "P75Y, 75 năm",
        "PT2.5H, '2,5 giờ'",
        "P1Y2M, P1Y2M",
        "PRESENT_REF, hiện nay",
        "PAST_REF, trước đây",
        "XXXX-07-14, 14/7",
        "XXXX-07, tháng 7",
        "XXXX-XX-XXTMO, sáng không rõ ngày",
        "XXXX-XX-XX/XXXX-XX-XX, không rõ ngày",
        "2024-XX, 2024-XX",
        "--, --",
        "199, 199",
        "P, P",
        "T, T",
        "2023-SU, 2023-SU",
    })
    void saysDatesAsAReaderWritesThem(String value, String words) {
        assertThat(wording.date(value)).isEqualTo(words);
    }
}
