package org.sukien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeysTest {
    private static final long SEED = 11L;

    @ParameterizedTest
    @CsvSource({
        "Thủy THUỶ, thuỷ thuỷ",
        "CÔNG AN TỈNH HÒA BÌNH, công an tỉnh hoà bình",
        "Ðà Nẵng, đà nẵng",
        "Đắk Lắk, đắk lắk",
        "KỸ SƯ, kỹ sư",
        "giặt gịa, giặt gịa",
        "Trần\u00a0Thị\u2009Úy, trần thị uý",
        "hò\u00ada, hoà",
        "Müller, müller"
    })
    void canonicalForgetsCaseAndPlacement(String text, String key) {
        assertThat(SearchKeys.canonical(text)).isEqualTo(key);
        assertThat(SearchKeys.canonical(Normalizer.normalize(text, Form.NFD))).isEqualTo(key);
        assertThat(SearchKeys.canonical(key)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"Công an tỉnh, công an tinh", "ĐƯỜNG, đương", "Quý III, quy iii", "nguyễn, nguyên", "ẶẬỘỢỰ, ăâôơư"})
    void tonelessKeepsLettersOfTheAlphabet(String text, String key) {
        assertThat(SearchKeys.toneless(text)).isEqualTo(key);
        assertThat(SearchKeys.toneless(Normalizer.normalize(text, Form.NFD))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Công an tỉnh Thanh Hoá, cong an tinh thanh hoa",
        "ĐỖ ĐƯỜNG, do duong",
        "Ðắk Lắk, dak lak",
        "ɖà ðà, da da",
        "Müller Señor François, muller senor francois",
        "PC02 (Hà Nội), pc02 (ha noi)",
        "Москва 北京, москва 北京",
        "100 ₫, 100 ₫"
    })
    void foldForgetsAllDiacritics(String text, String key) {
        assertThat(SearchKeys.fold(text)).isEqualTo(key);
        assertThat(SearchKeys.fold(Normalizer.normalize(text, Form.NFD))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "kỹ sư, kĩ sư",
        "nước Mỹ, nước Mĩ",
        "Quý I, quí i",
        "LÝ DO, lí do",
        "bác sỹ, bác sĩ",
        "tỷ lệ, tỉ lệ",
        "kỳ thi, kì thi",
        "hy vọng, hi vọng",
        "thổ phỷ, thổ phỉ",
        "Quy định, qui định",
        "quỳnh, quình"
    })
    void unifiedForgetsWhichOfIAndY(String one, String other) {
        assertThat(SearchKeys.unified(one, List.of())).isEqualTo(SearchKeys.unified(other, List.of()));
        assertThat(SearchKeys.canonical(one)).isNotEqualTo(SearchKeys.canonical(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ý kiến", "y tế", "thuý", "huỳnh", "ngày", "tây", "yên", "thy", "kyoto", "khuya", "y3"})
    void unifiedKeepsEveryOtherY(String text) {
        assertThat(SearchKeys.unified(text, List.of())).isEqualTo(text);
    }

    @Test
    void unifiedKeepsTheSpellingOfNames() {
        String one = "Kỹ sư Nguyễn Sỹ Hùng";
        String other = "Kĩ sư Nguyễn Sĩ Hùng";
        List<Span> name = List.of(new Span(6, 20));
        assertThat(SearchKeys.unified(one, name)).isEqualTo("kĩ sư nguyễn sỹ hùng");
        assertThat(SearchKeys.unified(other, name)).isEqualTo("kĩ sư nguyễn sĩ hùng");
        String decomposed = "Ky\u0303 sư Sy\u0303 Hùng";
        assertThat(SearchKeys.unified(decomposed, List.of(new Span(7, 15)))).isEqualTo("kĩ sư sỹ hùng");
    }

    /** Properties that hold for any text: a key is its own key, weaker keys are keys of stronger ones, offsets stay. */
    @Test
    void keysOfRandomTextAreSound() {
        Random random = new Random(SEED);
        String letters = "aAoOuUyYqQgGhHiIđĐðẠảẫốỪỹ òoÀ\u00a0\u00ad3-.ñÜßﬁЖ\u0300\u0323\ud83d\ude00";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String given = text.toString();
            String as = "seed " + SEED + ": " + given;
            String canonical = SearchKeys.canonical(given);
            assertThat(SearchKeys.canonical(canonical)).as(as).isEqualTo(canonical);
            assertThat(SearchKeys.fold(SearchKeys.fold(given))).as(as).isEqualTo(SearchKeys.fold(given));
            String toneless = SearchKeys.toneless(given);
            assertThat(SearchKeys.toneless(toneless)).as(as).isEqualTo(toneless);
            assertThat(SearchKeys.fold(toneless)).as(as).isEqualTo(SearchKeys.fold(given));
            assertThat(SearchKeys.toneless(canonical)).as(as).isEqualTo(SearchKeys.toneless(given));
            assertThat(SearchKeys.fold(canonical)).as(as).isEqualTo(SearchKeys.fold(given));
            assertThat(canonical.length()).as(as).isEqualTo(visibleLength(given));
        }
    }

    private static int visibleLength(String given) {
        String seen = given.replace("\u00ad", "");
        return NormalizedText.of(seen).view().length();
    }
}
