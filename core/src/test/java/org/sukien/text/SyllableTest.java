package org.sukien.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {
    /** Word, onset, glide, nucleus, coda, tone. */
    @ParameterizedTest
    @CsvSource({
        "Nguyễn, ng, u, yê, n, NGA",
        "hoà, h, o, a, '', HUYEN",
        "HÒA, h, o, a, '', HUYEN",
        "quý, q, u, y, '', SAC",
        "QUỲNH, q, u, y, nh, HUYEN",
        "quốc, q, u, ô, c, SAC",
        "qua, q, u, a, '', NGANG",
        "của, c, '', ua, '', HOI",
        "cuốc, c, '', uô, c, SAC",
        "gì, gi, '', i, '', HUYEN",
        "gìn, gi, '', i, n, HUYEN",
        "gia, gi, '', a, '', NGANG",
        "giạ, gi, '', a, '', NANG",
        "gịa, gi, '', ia, '', NANG",
        "giếng, gi, '', iê, ng, SAC",
        "giết, gi, '', iê, t, SAC",
        "giễu, gi, '', iê, u, NGA",
        "giê, gi, '', ê, '', NGANG",
        "giữ, gi, '', ư, '', NGA",
        "ghế, gh, '', ê, '', SAC",
        "nghiêng, ngh, '', iê, ng, NGANG",
        "khuya, kh, u, ya, '', NGANG",
        "khuỷu, kh, u, y, u, HOI",
        "thuở, th, u, ơ, '', HOI",
        "ngoèo, ng, o, e, o, HUYEN",
        "xoong, x, '', oo, ng, NGANG",
        "yêu, '', '', yê, u, NGANG",
        "ý, '', '', y, '', SAC",
        "uỷ, '', u, y, '', HOI",
        "Đường, đ, '', ươ, ng, HUYEN",
        "Ðường, đ, '', ươ, ng, HUYEN",
        "Ɖà, đ, '', a, '', HUYEN"
    })
    void takesApart(String word, String onset, String glide, String nucleus, String coda, Tone tone) {
        assertThat(Syllable.parse(word)).isEqualTo(new Syllable(onset, glide, nucleus, coda, tone));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "hai3, LETTER",
        "Washington, LETTER",
        "ñu, LETTER",
        "an ninh, LETTER",
        "hòá, TONES",
        "CSGT, VOWEL",
        "kroa, ONSET",
        "Stalin, ONSET",
        "boub, RHYME",
        "Telegram, RHYME",
        "Montevideo, RHYME",
        "đuợc, RHYME",
        "ce, MATCH",
        "Kạn, MATCH",
        "nghành, MATCH",
        "gê, MATCH",
        "iên, MATCH",
        "by, MATCH",
        "cuý, MATCH",
        "cat, TONE",
        "hoàt, TONE",
        "gìa, PLACE",
        "qúy, PLACE",
        "gía, PLACE",
        "hùynh, PLACE",
        "củôc, TONE"
    })
    void saysWhyAWordIsNone(String word, SyllableFault fault) {
        assertThat(Syllable.fault(word)).contains(fault);
        assertThat(Syllable.tryParse(word)).isEmpty();
        assertThat(Syllable.isSyllable(word)).isFalse();
    }

    @Test
    void refusesWithTheWordAndTheReason() {
        assertThatThrownBy(() -> Syllable.parse("qúy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a syllable: \"qúy\": a tone mark on another letter than either style puts it on");
        assertThatThrownBy(() -> new Syllable("c", "", "e", "", Tone.NGANG))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Syllable("c", "", "a", "t", Tone.NGANG))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Syllable("h", "", "oa", "", Tone.NGANG))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "kỹ, kĩ",
        "mỹ, mĩ",
        "quý, quí",
        "lý, lí",
        "sỹ, sĩ",
        "tỷ, tỉ",
        "kỳ, kì",
        "hy, hi",
        "vỹ, vĩ",
        "quỳnh, quình"
    })
    void knowsTheOtherSpelling(String y, String i) {
        assertThat(Syllable.parse(y).variant()).contains(Syllable.parse(i));
        assertThat(Syllable.parse(i).variant()).contains(Syllable.parse(y));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ý", "y", "ỷ", "i", "thi", "thy", "thuý", "thúi", "bi", "ni", "tai", "tay", "huỳnh", "quá", "in"
            })
    void knowsWhatHasOneSpelling(String word) {
        assertThat(Syllable.parse(word).variant()).isEmpty();
    }

    @Test
    void comparesTonesInTheOrderOfDictionaries() {
        assertThat(Tone.values()).containsExactly(Tone.NGANG, Tone.HUYEN, Tone.HOI, Tone.NGA, Tone.SAC, Tone.NANG);
        assertThat(Syllable.parse("mạ").tone().mark()).isEqualTo('\u0323');
    }
}
