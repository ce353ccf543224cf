package org.sukien.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the reader fail, hang, or lose a character. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class ArticlePathologicalTest {
    private static final int MEGABYTES_50 = 50_000_000;

    private static void checkBlocks(Article article) {
        String text = article.text();
        int at = 0;
        for (Block block : article.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(block.span().end()).isGreaterThan(block.span().start()).isLessThanOrEqualTo(text.length());
            assertThat(Blanks.skip(text, at, block.span().start()))
                    .isEqualTo(block.span().start());
            at = block.span().end();
        }
        assertThat(Blanks.skip(text, at, text.length())).isEqualTo(text.length());
        article.title()
                .ifPresent(
                        title -> assertThat(article.titleText()).hasValue(text.substring(title.start(), title.end())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sáng 7/4, xã Bình An khánh thành cầu ", "(", "PV ", "phóng viên ", ".", "Hà Vy. ", "a:"})
    void readsASingleLineOf50Megabytes(String unit) {
        Article article = Article.of(unit.repeat(MEGABYTES_50 / unit.length()));
        assertThat(article.blocks()).isNotEmpty();
        assertThat(article.blocks().get(article.blocks().size() - 1).span().end())
                .isGreaterThan(MEGABYTES_50 - 2 * unit.length() - 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                "\u00a0\n\u200b\ufeff",
                "\r\n",
                "\ud83d",
                "\udc00\ud83d\n\udc00",
                "a",
                "-\n-",
                "\u0000",
                "a\rb",
                "Hà Vy",
                "(\n)",
                ":\n:",
                "date 2024-01",
                " date ",
                "date 2024-13",
                "\u0309\u0301"
            })
    void readsAnything(String text) {
        checkBlocks(Article.of(text));
    }

    @Test
    void losesNothingOfRandomText() {
        long seed = 20250407;
        String[] units = {
            "Hà",
            "VY",
            " ",
            "\n",
            ". ",
            "(",
            ")",
            "/",
            ":",
            "TTXVN",
            "Theo ",
            "ảnh: ",
            "07/04/2025",
            "\u00a0",
            "\ud83d",
            "-",
            "Tin liên quan\n",
            "PV ",
            "“",
            "”",
            "T.N",
            "Nguồn: ",
            "\r\n",
            "\u0309",
            "\ufeff"
        };
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(30);
            for (int i = 0; i < length; i++) {
                text.append(units[random.nextInt(units.length)]);
            }
            checkBlocks(Article.of(text.toString()));
        }
    }

    @Test
    void readsAlikeUnderTurkishRules() {
        String text = "BÌNH AN KHÁNH THÀNH CẦU MỚI\n\nSáng 7/4, xã khánh thành cầu.\n\nTIN, ẢNH: HÀ VI";
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Article.of(text).author()).hasValue("Hà Vi");
        } finally {
            Locale.setDefault(before);
        }
    }
}
