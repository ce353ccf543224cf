package org.sukien.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sukien.text.Span;

class DiacriticRestorerTest {
    private final DiacriticRestorer restorer = DiacriticRestorer.of(ToyModel.MODEL);

    @Test
    void putsBackWhatItWasTaught() {
        for (String sentence : ToyModel.SENTENCES) {
            assertThat(restorer.restoreText(BareLetters.strip(sentence))).isEqualTo(sentence);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "cong an tinh Thanh Hoa, công an tỉnh Thanh Hóa",
                "CONG AN TINH THANH HOA, CÔNG AN TỈNH THANH HÓA",
                "Cong An tinh, Công An tỉnh",
                "ban ca 12/3 ngoai cho 5kg!, bán cá 12/3 ngoài chợ 5kg!",
                "\"ban  ca\tngoai cho\r\", \"bán  cá\tngoài chợ\r\"",
                "Bloomberg, Bloomberg",
                "xyz 123 …, xyz 123 …",
            })
    void keepsCapitalsDigitsAndSigns(String given, String wanted) {
        assertThat(restorer.restoreText(given)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        // cống keeps the mark of "cóng"'s tone, and công could not
        "tim thay con ca trong cóng, tìm thấy con cá trong cống",
        "côngan, côngan",
        "cộng an tinh, cộng an tỉnh",
        "tĩnh, tĩnh",
        "công an tỉnh Thanh Hoá, công an tỉnh Thanh Hoá",
    })
    void keepsTheMarksThatAreThere(String given, String wanted) {
        assertThat(restorer.restoreText(given)).isEqualTo(wanted);
    }

    @Test
    void takesALineFullOfMarksAsWrittenWithCare() {
        String careful = "Tình cảm của bà con ở tỉnh này, ông Hòa tìm thấy ba con cà trong cống";
        assertThat(restorer.restoreText(careful)).isEqualTo(careful);
    }

    @Test
    void tellsAlternativesAndHowSureItIs() {
        Restoration restoration = restorer.restore("Ban ca, xyz");
        assertThat(restoration.text()).isEqualTo(restorer.restoreText("Ban ca, xyz"));
        assertThat(restoration.syllables())
                .extracting(RestoredSyllable::span)
                .containsExactly(new Span(0, 3), new Span(4, 6), new Span(8, 11));
        RestoredSyllable ca = restoration.syllables().get(1);
        assertThat(ca.chosen()).isIn("cá", "cà");
        assertThat(ca.alternatives())
                .extracting(Alternative::form)
                .contains(ca.chosen().equals("cá") ? "cà" : "cá");
        double sum = ca.confidence();
        for (Alternative other : ca.alternatives()) {
            assertThat(other.probability()).isLessThanOrEqualTo(ca.confidence());
            sum += other.probability();
        }
        assertThat(sum).isBetween(0.99, 1.0001);
        assertThat(restoration.syllables().get(2).alternatives()).isEmpty();
        assertThat(restoration.syllables().get(2).confidence()).isEqualTo(1);
    }

    @Test
    void pointsIntoTheGivenTextWhereThatIsDecomposed() {
        String given = Normalizer.normalize("tỉnh Thanh Hoa", Form.NFD);
        Restoration restoration = restorer.restore(given);
        assertThat(restoration.text()).isEqualTo("tỉnh Thanh Hóa");
        assertThat(restoration.syllables())
                .extracting(syllable -> syllable.span().of(given))
                .containsExactly(Normalizer.normalize("tỉnh", Form.NFD), "Thanh", "Hoa");
    }

    @Test
    void linesStandAlone() {
        String first = "cong an tinh Thanh Hoa\n";
        String second = "hop sang nay\r\n\nban ca";
        assertThat(restorer.restoreText(first + second))
                .isEqualTo(restorer.restoreText(first) + restorer.restoreText(second));
    }

    @Test
    void anyTextKeepsItsBareLettersAndItsLength() {
        long seed = 20240311;
        Random random = new Random(seed);
        String letters = "cong an tinh ca ba\n. 1ĐđÊéôơẠặ\u0301\u0303\u0323İıßﬁé한\uD83D\uDE00\uD800\u200b";
        for (int n = 0; n < 3000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String given = Normalizer.normalize(text, Form.NFC);
            Restoration restoration = restorer.restore(given);
            assertThat(restoration.text()).as("seed %d: %s", seed, given).hasSameSizeAs(given);
            assertThat(BareLetters.strip(restoration.text())).isEqualTo(BareLetters.strip(given));
            assertThat(restorer.restoreText(given)).isEqualTo(restoration.text());
            for (RestoredSyllable syllable : restoration.syllables()) {
                assertThat(syllable.span().of(restoration.text())).isEqualTo(syllable.chosen());
            }
        }
    }

    @Test
    void isTheSameInFourThreadsAndUnderATurkishLocale() {
        String given = "CONG AN TINH THANH HOA\nban ca ngoai cho";
        String wanted = restorer.restoreText(given);
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            List<String> all = IntStream.range(0, 64)
                    .parallel()
                    .mapToObj(i -> restorer.restore(given).text())
                    .toList();
            assertThat(all).containsOnly(wanted);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void takesLinearTimeOnLongLinesAndLongWords() {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(restorer.restoreText("cong an ".repeat(200_000))).startsWith("công an công");
            assertThat(restorer.restoreText("a".repeat(1_000_000))).hasSize(1_000_000);
            assertThat(restorer.restoreText("\n".repeat(1_000_000))).hasSize(1_000_000);
        });
    }
}
