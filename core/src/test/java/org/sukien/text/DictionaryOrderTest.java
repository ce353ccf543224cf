package org.sukien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryOrderTest {
    private static final Random RANDOM = new Random(3);

    /** Each line is in order, by the rule of the Vietnam Lexicography Centre that its words illustrate. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z",
                "ma mà mả mã má mạ",
                "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b",
                "a A",
                "cha chan",
                "àng anh",
                "ác ách",
                "ba bà bả",
                "hai hài hại",
                "dân đâm",
                "đạc đại đám",
                "tạ tan tăm tâm",
                "hoà hòa hoả hoan",
                "uy uỷ uý úy ưa",
                "10a 9 a"
            })
    void sortsWords(String line) {
        assertSorted(Arrays.asList(line.split(" ")), DictionaryOrder.standard());
    }

    @Test
    void sortsSyllableBySyllable() {
        assertSorted(List.of("la", "la ná", "là", "lá", "lá na", "lan", "lăng", "lâm"), DictionaryOrder.standard());
        assertSorted(
                List.of("công an", "công án", "công bằng", "công ty", "cộng", "cộng hoà"), DictionaryOrder.standard());
    }

    @Test
    void sortsPeopleByGivenName() {
        assertSorted(
                List.of(
                        "Trần Văn An",
                        "Đỗ Thị Ánh",
                        "Hồ Thị Ân",
                        "Lê Thị Bình",
                        "Nguyễn An Bình",
                        "NGUYỄN VĂN BÌNH",
                        "Dương Thu Dung",
                        "Bùi Anh Đào",
                        "Hà Sĩ Hùng",
                        "Hà Sỹ Hùng",
                        "Võ Ý"),
                NameOrder.standard());
        assertSorted(List.of("Lê An", "Lê An ", "Lê Văn An", "Trần An"), NameOrder.standard());
        assertSorted(List.of("", "An", "Lê An", "Lê  Ba"), NameOrder.standard());
    }

    @Test
    void sortsDecomposedAndCapitalNamesBesideTheirEquals() {
        assertSorted(
                List.of("Lê Văn Hòa", "LÊ VĂN HÒA", "Lê Xuân Ho\u0300a", "Trần Hoa\u0300", "Lê Hoả"),
                NameOrder.standard());
    }

    @Test
    void onlyEqualTextsAreEqual() {
        assertThat(DictionaryOrder.standard().compare("hòa", "hoà")).isNotZero();
        assertThat(DictionaryOrder.standard().compare("hòa", "hòa")).isZero();
        assertThat(NameOrder.standard().compare("Lê An", "Lê-An")).isNotZero();
    }

    /** All syllables: by letters, then by tone, as the rules say. */
    @Test
    void sortsAllSyllables() {
        List<Syllable> sorted = Syllable.all()
                .sorted(Comparator.comparing(syllable -> DictionaryOrder.key(syllable.toString())))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            Syllable one = sorted.get(i - 1);
            Syllable other = sorted.get(i);
            String letters = SearchKeys.toneless(one.toString());
            String otherLetters = SearchKeys.toneless(other.toString());
            int order = compareLetters(letters, otherLetters);
            assertThat(order).as(one + " " + other).isNotPositive();
            if (order == 0) {
                assertThat(one.tone().compareTo(other.tone()))
                        .as(one + " " + other)
                        .isNotPositive();
            }
        }
    }

    private static int compareLetters(String one, String other) {
        String alphabet = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            int order = alphabet.indexOf(one.charAt(i)) - alphabet.indexOf(other.charAt(i));
            if (order != 0) {
                return order;
            }
        }
        return one.length() - other.length();
    }

    private static void assertSorted(List<String> expected, Comparator<String> order) {
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, RANDOM);
        shuffled.sort(order);
        assertThat(shuffled).isEqualTo(expected);
        for (int i = 0; i < expected.size(); i++) {
            for (int k = 0; k < expected.size(); k++) {
                assertThat(Integer.signum(order.compare(expected.get(i), expected.get(k))))
                        .as(expected.get(i) + " " + expected.get(k))
                        .isEqualTo(Integer.compare(i, k));
            }
        }
    }
}
