package org.sukien.restore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BareLettersTest {
    @Test
    void everyVietnameseLetterLosesItsMarks() {
        assertThat(BareLetters.strip("Đặng Thuỳ Trâm, ƯỠN ỹ ợ ẳ")).isEqualTo("Dang Thuy Tram, UON y o a");
        assertThat(BareLetters.strip("naïve façade Ørsted 한 x\u0323")).isEqualTo("naive facade Ørsted 한 x");
    }

    @Test
    void readingsKeepTheMarksGiven() {
        for (String pair : new String[] {"eế", "êế", "éế", "ếế", "dđ", "DĐ", "uự", "ưự", "ụự", "ññ"}) {
            assertThat(BareLetters.keeps(pair.charAt(0), pair.charAt(1)))
                    .as(pair)
                    .isTrue();
        }
        for (String pair : new String[] {"èế", "ếê", "ếé", "đd", "âă", "ơô", "ñn"}) {
            assertThat(BareLetters.keeps(pair.charAt(0), pair.charAt(1)))
                    .as(pair)
                    .isFalse();
        }
    }
}
