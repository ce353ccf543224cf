package org.sukien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer.Form;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedTextTest {
    private static final long SEED = 7L;

    @Test
    void readsComposedTextAsItIs() {
        String given = "Hoà Bình, Thuý Khoẻ";
        NormalizedText text = NormalizedText.of(given);
        assertThat(text.view()).isSameAs(given);
        assertThat(text.offsets().isIdentity()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e\u0302\u0301",
                "ê\u0301",
                "é\u0302",
                "e\u0323\u0302",
                "e\u0302\u0323",
                "D\u0323",
                "\u0301a",
                "a\u0340"
            })
    void composesMarksAsUnicodeDoes(String given) {
        assertThat(NormalizedText.of(given).view()).isEqualTo(java.text.Normalizer.normalize(given, Form.NFC));
    }

    @Test
    void mapsRangesBothWays() {
        NormalizedText text = NormalizedText.of("Ha\u0300 Nô\u0323i xưa");
        assertThat(text.view()).isEqualTo("Hà Nội xưa");
        assertThat(text.toGiven(3, 6)).isEqualTo(new Span(4, 8));
        assertThat(text.toView(new Span(4, 8))).isEqualTo(new Span(3, 6));
        assertThat(text.toGiven(7, 10)).isEqualTo(new Span(9, 12));
    }

    @Test
    void mapsEveryOffsetOfRandomTextBack() {
        Random random = new Random(SEED);
        String letters = "aAeoưđ x\u0300\u0301\u0302\u0323\u031b가\u1100\u1161\ud83d\ude00";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder given = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                given.append(letters.charAt(random.nextInt(letters.length())));
            }
            check(given.toString());
        }
    }

    private static void check(String given) {
        NormalizedText text = NormalizedText.of(given);
        String as = "seed " + SEED + ": " + given;
        assertThat(text.view()).as(as).isEqualTo(java.text.Normalizer.normalize(given, Form.NFC));
        int last = 0;
        for (int v = 0; v <= text.view().length(); v++) {
            int g = text.offsets().toGiven(v);
            assertThat(g).as(as).isBetween(last, given.length());
            assertThat(text.offsets().toView(g)).as(as).isEqualTo(v);
            last = g;
        }
        assertThat(last).as(as).isEqualTo(given.length());
    }

    @ParameterizedTest
    @CsvSource({"Hoà, hòa", "THUỶ, thủy", "KHỎE, khoẻ", "Uỷ, ỦY", "Đà, Ðà", "quý, QUÝ", "gia, GIA", "PC02, pc02"})
    void keysFoldCaseAndTonePlacement(String one, String other) {
        assertThat(SyllableKey.of(one)).isEqualTo(SyllableKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Hoa, Hoà",
        "hoả, hoà",
        "da, đa",
        "lý, lí",
        "ta, tá",
        "Nguyên, Nguyễn",
        "khó khăn, khókhăn",
        "nghiên, nghiêng"
    })
    void keysTellDifferentWordsApart(String one, String other) {
        assertThat(SyllableKey.of(one)).isNotEqualTo(SyllableKey.of(other));
    }

    @Test
    void keysOfLongAndForeignWordsFoldCaseToo() {
        assertThat(SyllableKey.of("Internationale"))
                .isEqualTo(SyllableKey.of("INTERNATIONALE"))
                .isNegative();
        assertThat(SyllableKey.of("Путин")).isEqualTo(SyllableKey.of("путин")).isNegative();
        assertThat(SyllableKey.of("nghiêng")).isPositive();
        assertThat(SyllableKey.of("")).isZero();
    }
}
