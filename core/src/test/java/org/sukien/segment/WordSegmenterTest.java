package org.sukien.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sukien.text.Span;

/** What holds whatever the model: on a model of ten sentences. */
class WordSegmenterTest {
    private static final WordSegmenter SEGMENTER = WordSegmenter.of(ToyModel.model());
    private static final long SEED = 20260322;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công_an tỉnh gặp nông_dân .",
                "Sinh_viên bán cá ở chợ .",
                "Công_nghệ thông_tin giúp công_an .",
                "Bà Trần_Thị_Lụa họp_báo .",
            })
    void joinsTheSyllablesOfAWord(String marked) {
        assertThat(joined(ToyModel.text(marked))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỉnh bán lúa .",
                "Cá ở chợ xã .",
                "Chợ họp sáng nay .",
                "Bà gặp ông , ông bán cá .",
            })
    void leavesSyllablesThatAreWordsAlone(String text) {
        assertThat(joined(text)).isEqualTo(text);
    }

    @Test
    void aWordCrossesNoSentenceAndNoMark() {
        assertThat(joined("Gặp công . An ở chợ ."))
                .as("a full stop stands within")
                .doesNotContain("_");
        assertThat(joined("công , an")).doesNotContain("_");
        assertThat(SEGMENTER.segment("họp công\n\nan xã").texts()).contains("công", "an");
    }

    @Test
    void spansCiteTheGivenText() {
        String text = "Công an tỉnh họp báo.";
        Words words = SEGMENTER.segment(text);
        assertThat(words.texts()).containsExactly("Công an", "tỉnh", "họp báo", ".");
        assertThat(words.span(2)).isEqualTo(new Span(13, 20));
        assertThat(words.first(2)).isEqualTo(3);
        assertThat(words.end(2)).isEqualTo(5);
        assertThatThrownBy(() -> words.span(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> words.text(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void decomposedLettersCapitalsAndTonePlacementChangeNothing() {
        for (String marked : ToyModel.SENTENCES) {
            String text = ToyModel.text(marked);
            List<Span> words = spans(text);
            String apart = Normalizer.normalize(text, Form.NFD);
            assertThat(spans(apart).stream()
                            .map(span -> Normalizer.normalize(apart.substring(span.start(), span.end()), Form.NFC)))
                    .as(text)
                    .containsExactlyElementsOf(words.stream()
                            .map(span -> text.substring(span.start(), span.end()))
                            .toList());
            assertThat(spans(text.replace(' ', '\u00a0'))).as(text).isEqualTo(words);
        }
        assertThat(spans("CÔNG AN HỌP BÁO Ở CHỢ")).isEqualTo(spans("công an họp báo ở chợ"));
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(joined("CÔNG AN TỈNH HỌP BÁO")).isEqualTo("CÔNG_AN TỈNH HỌP_BÁO");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyTokenBelongsToOneWordOfAnyText() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.appendCodePoint(
                        random.nextInt(4) == 0
                                ? random.nextInt(0x11000)
                                : " .,\naăáÀBĐđ\u0301\u00a05".charAt(random.nextInt(14)));
            }
            Words words = SEGMENTER.segment(text.toString());
            int token = 0;
            for (int word = 0; word < words.size(); word++) {
                assertThat(words.first(word))
                        .as("seed %s, round %s", SEED, round)
                        .isEqualTo(token);
                token = words.end(word);
                assertThat(words.span(word).end()).isLessThanOrEqualTo(text.length());
            }
            assertThat(token).isEqualTo(words.tokens().size());
        }
    }

    @Test
    void anEmptyTextHasNoWords() {
        assertThat(SEGMENTER.segment("").size()).isZero();
        assertThat(SEGMENTER.segment(" \n\t ").texts()).isEmpty();
    }

    @Test
    void fourThreadsGetTheSameWords() throws Exception {
        String text = String.join(
                "\n", ToyModel.SENTENCES.stream().map(ToyModel::text).toList());
        List<String> alone = List.copyOf(SEGMENTER.segment(text).texts());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                answers.add(
                        threads.submit(() -> List.copyOf(SEGMENTER.segment(text).texts())));
            }
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aSentenceWithoutEndTakesTimeOfItsLengthAlone() {
        String text = "công an họp báo gặp nông dân ".repeat(40_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(SEGMENTER.segment(text).size()).isEqualTo(160_000));
    }

    @Test
    void withoutAModelItSaysWhatToAdd() {
        assertThatThrownBy(WordSegmenter::standard)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("org.sukien:sukien-segmentation");
    }

    private static List<Span> spans(String text) {
        Words words = SEGMENTER.segment(text);
        List<Span> spans = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            spans.add(words.span(word));
        }
        return spans;
    }

    private static String joined(String text) {
        return String.join(
                " ",
                SEGMENTER.segment(text).texts().stream()
                        .map(word -> word.replace(' ', '_'))
                        .toList());
    }
}
