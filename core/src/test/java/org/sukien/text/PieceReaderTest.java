package org.sukien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PieceReaderTest {
    private static final long SEED = 3L;
    private static final String[] WORDS = {
        "Ðồng",
        "ha\u0300",
        "\u200bhai",
        "&amp;nbsp;",
        "tiê´ng",
        "\u0301x",
        "\u00a0",
        "cоng",
        "\u00adba",
        "hòa",
        "\ud83d\ude00",
        "“a”",
        ""
    };

    @Test
    void piecesOfAnySizeComeToTheViewOfTheWhole() throws IOException {
        Random random = new Random(SEED);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) == 0 ? '\n' : ' ');
            }
            for (Normalizer normalizer : NormalizerPropertiesTest.normalizers()) {
                StringBuilder view = new StringBuilder();
                for (String piece : pieces(text.toString(), 40 + random.nextInt(40))) {
                    view.append(normalizer.normalize(piece).view());
                }
                assertThat(view.toString())
                        .as("seed " + SEED)
                        .isEqualTo(normalizer.normalize(text.toString()).view());
            }
        }
    }

    @Test
    void endsPiecesAfterLinesThenAfterSpaces() throws IOException {
        assertThat(pieces("một hai\nba bốn năm", 10)).containsExactly("một hai\n", "ba bốn ", "năm");
        assertThat(pieces("một \u0301hai ba", 10)).containsExactly("một \u0301hai ", "ba");
        assertThat(pieces("", 10)).isEmpty();
    }

    @Test
    void cutsBetweenLettersWhereItMust() throws IOException {
        assertThat(pieces("aaaaaa\u0301aa", 7)).containsExactly("aaaaa", "a\u0301aa");
        assertThat(pieces("\ud83d\ude00".repeat(3), 3)).containsExactly("\ud83d\ude00", "\ud83d\ude00", "\ud83d\ude00");
        assertThat(pieces("\u0301".repeat(5), 2)).hasSize(3);
    }

    private static List<String> pieces(String text, int longest) throws IOException {
        List<String> pieces = new ArrayList<>();
        try (PieceReader reader = new PieceReader(new StringReader(text), longest)) {
            for (String piece = reader.read(); piece != null; piece = reader.read()) {
                assertThat(piece.length()).isBetween(1, longest);
                pieces.add(piece);
            }
        }
        assertThat(String.join("", pieces)).isEqualTo(text);
        return pieces;
    }
}
