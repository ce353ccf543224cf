package org.sukien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Properties of {@link Normalizer} on random text, on large text, and on news where {@code -Dsukien.news} names some. */
class NormalizerPropertiesTest {
    private static final long SEED = 20L;
    private static final int ROUNDS = Integer.getInteger("sukien.rounds", 10_000);
    /** Pieces that meet each other badly. */
    private static final String[] PIECES = {
        "a",
        "e",
        "o",
        "u",
        "ơ",
        "ư",
        "â",
        "đ",
        "n",
        "ng",
        "h",
        "Nguy",
        "q",
        "cuả",
        "òan",
        "ạ",
        "ế",
        "òa",
        "oà",
        "uý",
        "T",
        "Ð",
        "ð",
        "HÐ",
        " ",
        "\n",
        "\u0300",
        "\u0301",
        "\u0302",
        "\u0303",
        "\u0306",
        "\u031b",
        "\u0323",
        "\u0309",
        "\u0340",
        "\u0304",
        "ñ",
        "ń",
        "а",
        "о",
        "с",
        "Н",
        "ο",
        "ａ",
        "Ｎ",
        "\ud835\udc1a",
        "\ud835",
        "\udc1a",
        "\ud83d\ude00",
        "´",
        "`",
        "\u02cb",
        "\u1fef",
        "\u00a0",
        "\u3000",
        "\u200b",
        "\u200d",
        "\u00ad",
        "\ufeff",
        "&",
        "amp",
        ";",
        "\u037e",
        "#",
        "&#",
        "x",
        "1",
        "768",
        "&nb",
        "sp;",
        "&amp;",
        "&#109;",
        "&shy;",
        "&zwj;",
        "&#8203;",
        "&Kappa;",
        "\u212a",
        "“",
        "’",
        "–",
        "가",
        "\u11a8",
        "\u0915",
        "\u094d",
        "0",
        "3"
    };

    static List<Normalizer> normalizers() {
        Normalizer.Builder all = Normalizer.builder()
                .with(NormalizationStep.QUOTES)
                .with(NormalizationStep.DASHES)
                .tones(ToneStyle.OLD);
        List<Normalizer> normalizers = new ArrayList<>();
        normalizers.add(Normalizer.standard());
        normalizers.add(all.build());
        normalizers.add(Normalizer.builder().tones(ToneStyle.NEW).build());
        return normalizers;
    }

    @Test
    void holdOnRandomText() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(24); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            for (Normalizer normalizer : normalizers()) {
                NormalizerProperties.check(normalizer, text.toString());
            }
        }
    }

    @Test
    void holdForSingleSteps() {
        Random random = new Random(SEED + 1);
        for (NormalizationStep step : NormalizationStep.values()) {
            Normalizer normalizer = step == NormalizationStep.TONES
                    ? Normalizer.builder().none().tones(ToneStyle.NEW).build()
                    : Normalizer.builder().none().with(step).build();
            for (int round = 0; round < ROUNDS / 20; round++) {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(24); i > 0; i--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                NormalizerProperties.check(normalizer, text.toString());
            }
        }
    }

    @Test
    void workIsLinear() {
        String[] bad = {
            "a" + "\u0301".repeat(400_000),
            "&amp;".repeat(100_000),
            "&".repeat(400_000) + "amp;".repeat(100_000),
            "\u200b".repeat(400_000),
            "&a\u200b".repeat(150_000),
            "ð".repeat(400_000),
            "a´".repeat(200_000),
            "Ðồng ".repeat(100_000),
            "\ud835".repeat(400_000)
        };
        for (String text : bad) {
            for (Normalizer normalizer : normalizers()) {
                Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
                    NormalizedText once = normalizer.normalize(text);
                    assertThat(normalizer.isNormal(once.view())).isTrue();
                    for (int i = 0; i < text.length(); i += 997) {
                        once.offsets().toView(i);
                    }
                });
            }
        }
    }

    /** Of well-formed text the standard steps change no visible character, and all forms of it come to the same view. */
    @Test
    void holdOnNews() throws IOException {
        String folder = System.getProperty("sukien.news");
        Assumptions.assumeTrue(folder != null, "-Dsukien.news=DIR names no news");
        Map<NormalizationStep, Integer> changes = new EnumMap<>(NormalizationStep.class);
        int[] articles = new int[1];
        NewsTexts.forEach(Path.of(folder), text -> {
            articles[0]++;
            news(text, changes);
        });
        System.out.println(articles[0] + " articles; changes by the standard steps: " + changes);
    }

    private static void news(String text, Map<NormalizationStep, Integer> changes) {
        for (Normalizer normalizer : normalizers()) {
            NormalizerProperties.check(normalizer, text);
        }
        String view = Normalizer.standard().normalize(text).view();
        Normalizer.standard().changes(text).forEach(change -> changes.merge(change.step(), 1, Integer::sum));
        String decomposed = java.text.Normalizer.normalize(view, java.text.Normalizer.Form.NFD);
        assertThat(Normalizer.standard().normalize(decomposed).view()).isEqualTo(view);
    }
}
