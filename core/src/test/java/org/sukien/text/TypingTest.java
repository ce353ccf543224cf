package org.sukien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sukien.text.Typing.State;

class TypingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MARKED | Sáng nay, chợ nổi họp sớm hơn mọi ngày vì nước lên.",
                "MARKED | Bà Mừng hỏi: “Ghe ai đó?” Thuyền trường Harvard chưa tới, ông Smith đang đợi ở bến.",
                "MARKED | SÁNG NAY CHỢ NỔI HỌP SỚM HƠN MỌI NGÀY",
                "BARE   | cong an tinh Thanh Hoa",
                "BARE   | Sang nay, cho noi hop som hon moi ngay vi nuoc len.",
                "BARE   | SANG NAY CHO NOI HOP SOM HON MOI NGAY",
                "TELEX  | Tieesng Vieejt laf ngoon nguwx giauf",
                "TELEX  | Sasng nay, chowj noori hojp sowsm hown moji ngafy vif nuwowsc leen.",
                "TELEX  | Ddaay laf tieengs Vieetj cuar tooi, dduwowngf veef queen nhaf",
                "LOST   | Sáng nay, ch? n?i h?p s?m h?n m?i ngày vì n??c lên.",
                "LOST   | Sáng nay, ch\uFFFD n\uFFFDi h\uFFFDp s\uFFFDm h\uFFFDn m\uFFFDi ngày vì n\uFFFD\uFFFDc lên."
            })
    void tellsHowATextWasTyped(State state, String text) {
        assertThat(Typing.of(text).state()).as("%s", Typing.of(text)).contains(state);
        assertThat(Typing.of(Normalizer.normalize(text, Form.NFD)).state()).contains(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "cong an",
                "Tieesng Vieejt",
                "This is the first of her letters, for which he was as sad as ever.",
                "Le curé de Nîmes a déjà mangé son gâteau à l’abricot près du château",
                "Don't ask: what? who?me? why?not? Search watch?v=abc and page?id=7&x=2",
                "Москва слезам не верит, сказал он",
                "1 2 3 ?a"
            })
    void refusesToGuess(String text) {
        assertThat(Typing.of(text).state()).as("%s", Typing.of(text)).isEmpty();
    }

    @Test
    void questionsAreNoLostLetters() {
        Typing typing = Typing.of("Ai đi?Ai ở? Sao lại hỏi: “?” Có phải không?Anh nói đi???");
        assertThat(typing.lost()).isZero();
        assertThat(typing.state()).contains(State.MARKED);
    }

    /** What the keys of a Telex keyboard mean; at the end of a word too. */
    @ParameterizedTest
    @CsvSource({
        "tieesng, tiếng",
        "tieengs, tiếng",
        "vieejt, việt",
        "dduwowngf, đường",
        "dduongwf, đường",
        "nguwowif, người",
        "nguowif, người",
        "khoer, khỏe",
        "quyeets, quyết",
        "gif, gì",
        "awn, ăn",
        "cowm, cơm",
        "this, thí",
        "was, ''",
        "tiengs, ''",
        "boss, ''",
        "cars, ''",
        "government, ''",
        "tieng, ''",
        "ng, ''",
        "catf, ''",
        "w, ''"
    })
    void readsTelexKeys(String keys, String word) {
        assertThat(Telex.read(keys).orElse("")).isEqualTo(word);
    }

    @Test
    void bareSpellingsAreThoseOfAllSyllables() {
        Syllable.all()
                .map(syllable -> SearchKeys.fold(syllable.toString()))
                .forEach(bare -> assertThat(BareSyllables.contains(bare)).isTrue());
        for (String word : new String[] {"", "the3", "washington", "cat1", "street", "kroa", "of"}) {
            assertThat(BareSyllables.contains(word.toLowerCase(Locale.ROOT)))
                    .as(word)
                    .isFalse();
        }
    }

    @Test
    void scoresLieBetweenNoneAndOne() {
        for (String text :
                new String[] {"", "a", "? ?a", "cong an tinh", "Việt Nam", "Tieesng Vieejt", "x".repeat(99)}) {
            for (State state : State.values()) {
                assertThat(Typing.of(text).score(state)).isBetween(0.0, 1.0);
            }
        }
    }
}
