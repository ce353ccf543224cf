package org.sukien.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.sukien.article.Article;

class ArticleKeyTest {
    private static final String TEXT = "Xã Bình An khánh thành cầu\n\nSáng 7/4, xã khánh thành cầu dài 120 m.";

    private static ArticleKey key(String text) {
        return ArticleKey.of(Article.of(text));
    }

    @Test
    void isTheSameForTheSameArticleWhereverItLies() {
        Article article = Article.of(TEXT).withId("7").withPublished("2025-04");
        assertThat(ArticleKey.of(article.withSource("a.txt"))).isEqualTo(ArticleKey.of(article.withSource("b.txt")));
    }

    @Test
    void changesWithTextIdAndDay() {
        Article article = Article.of(TEXT);
        Set<ArticleKey> keys = new HashSet<>();
        keys.add(ArticleKey.of(article));
        keys.add(ArticleKey.of(article.withId("")));
        keys.add(ArticleKey.of(article.withId("7")));
        keys.add(ArticleKey.of(article.withPublished("2025-04")));
        keys.add(ArticleKey.of(article.withPublished("2025")));
        keys.add(key(TEXT + " "));
        keys.add(key(TEXT.replace("120", "121")));
        assertThat(keys).hasSize(7);
    }

    @Test
    void tellsLongTextsApartByOneLetterAnywhere() {
        String text = "a".repeat(9001);
        Set<ArticleKey> keys = new HashSet<>();
        for (int i = 0; i < text.length(); i += 7) {
            keys.add(key(text.substring(0, i) + "b" + text.substring(i + 1)));
        }
        assertThat(keys).hasSize((text.length() + 6) / 7);
        keys.clear();
        for (int length = 0; length < 100; length++) {
            keys.add(key("\0".repeat(length)));
        }
        assertThat(keys).hasSize(100);
    }

    @Test
    void readsItsBytesBack() {
        ArticleKey key = key(TEXT);
        assertThat(ArticleKey.of(key.bytes())).isEqualTo(key);
        assertThatThrownBy(() -> ArticleKey.of(new BytesRef("short"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableKnowsWhatItHolds() {
        KeyTable table = new KeyTable(0);
        assertThat(table.add(new ArticleKey(0, 0))).isTrue();
        for (long i = 0; i < 100_000; i++) {
            assertThat(table.add(new ArticleKey(i * 31, i % 512))).isEqualTo(i > 0);
        }
        for (long i = 0; i < 100_000; i++) {
            assertThat(table.add(new ArticleKey(i * 31, i % 512))).isFalse();
        }
        assertThat(table.add(new ArticleKey(1, 0))).isTrue();
    }

    @Test
    void aTableForgetsWhatIsTakenOutAndNothingElse() {
        KeyTable table = new KeyTable(0);
        for (long i = 0; i < 1000; i++) {
            table.add(new ArticleKey(i, i % 50 * 41));
        }
        for (long i = 0; i < 1000; i += 3) {
            table.remove(new ArticleKey(i, i % 50 * 41));
            table.remove(new ArticleKey(i, i % 50 * 41));
        }
        for (long i = 0; i < 1000; i++) {
            assertThat(table.add(new ArticleKey(i, i % 50 * 41))).isEqualTo(i % 3 == 0);
        }
    }
}
