package org.sukien.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToneStyleTest {
    @ParameterizedTest
    @CsvSource({
        "hòa, hoà",
        "hóa, hoá",
        "tỏa, toả",
        "lõa, loã",
        "họa, hoạ",
        "khỏe, khoẻ",
        "lòe, loè",
        "hòe, hoè",
        "thủy, thuỷ",
        "thúy, thuý",
        "ủy, uỷ",
        "lũy, luỹ",
        "lụy, luỵ",
        "tùy, tuỳ",
        "Thụy, Thuỵ",
        "HÒA, HOÀ",
        "Ủy, Uỷ",
        "ỦY, UỶ",
        "Òa, Oà",
        "óa, oá",
        "NGÓE, NGOÉ",
        "Ðòa, Ðoà"
    })
    void movesTheMarkOfOpenOaOeUy(String old, String modern) {
        assertThat(ToneStyle.OLD.place(modern)).isEqualTo(old);
        assertThat(ToneStyle.NEW.place(old)).isEqualTo(modern);
        assertThat(ToneStyle.OLD.place(old)).isSameAs(old);
        assertThat(ToneStyle.NEW.place(modern)).isSameAs(modern);
        assertThat(ToneStyle.OLD.isPlaced(modern, 0, modern.length())).isFalse();
        assertThat(ToneStyle.NEW.isPlaced(modern, 0, modern.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hoàn", "hoạch", "khoét", "huỳnh", "thuyền", "Huế", "thuở", "khuya", "ngoài", "xoáy", "thuế", "HUỆ",
                "khuỷu", "ngoèo", "của", "múa", "bìa", "lửa", "biển", "nhuộm", "được", "yến", "xoòng", "quý", "quà",
                "Quỳnh", "QUỐC", "quở", "quế", "quệt", "già", "giá", "giữ", "giò", "gì", "gìn", "giếng", "giặt", "gịa",
                "giạ", "giết", "giễu", "giũa", "quí", "QUỸ", "nghiêng"
            })
    void leavesWhatHasOnePlaceInBothStyles(String word) {
        assertThat(ToneStyle.OLD.place(word)).isSameAs(word);
        assertThat(ToneStyle.NEW.place(word)).isSameAs(word);
    }

    @ParameterizedTest
    @CsvSource({"qúy, quý", "qủa, quả", "QÚA, QUÁ", "gía, giá", "gìa, già", "hùynh, huỳnh", "họach, hoạch", "qúôc, quốc"
    })
    void putsAMarkRightThatNeitherStyleKnows(String wrong, String right) {
        assertThat(ToneStyle.OLD.place(wrong)).isEqualTo(right);
        assertThat(ToneStyle.NEW.place(wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "Zoà", "Kroá", "hoàz", "hoà3", "x2hoà", "hòá", "hoaa\u0300", "pfoà", "hoàhoà", "coà"})
    void leavesWhatIsNoSyllable(String word) {
        assertThat(ToneStyle.OLD.place(word)).isSameAs(word);
    }

    @Test
    void rewritesEveryWordOfARange() {
        char[] text = "Hoà, THUỶ-hoá \u201choè\u201d hoà".toCharArray();
        assertThat(ToneStyle.place(text, 0, text.length - 3, ToneStyle.OLD)).isTrue();
        assertThat(new String(text)).isEqualTo("Hòa, THỦY-hóa \u201chòe\u201d hoà");
    }
}
