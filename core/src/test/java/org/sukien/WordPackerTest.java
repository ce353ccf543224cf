package org.sukien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sukien.article.Article;
import org.sukien.lexicon.PackedWords;
import org.sukien.record.ArticleRecord;

class WordPackerTest {
    private static final String TEXT =
            "Sáng 28/2/2023, Thiếu tướng Đỗ Hải Phong, Giám đốc Công an tỉnh Hoà Bình phát biểu.";

    @Test
    void packedWordsAreThoseOfTheLists() throws IOException {
        try (InputStream in = WordPacker.class.getResourceAsStream("words.bin")) {
            assertThat(in).as("words.bin, made by the build").isNotNull();
            assertThat(in.readAllBytes()).isEqualTo(WordPacker.pack());
        }
    }

    @Test
    void packedWordsGiveTheSameRecord() {
        ArticleRecord fromLists = new Pipeline(Optional.empty(), List.of(), List.of()).read(Article.of(TEXT));
        ArticleRecord fromPack = new Pipeline(Optional.of(PackedWords.of(WordPacker.pack())), List.of(), List.of())
                .read(Article.of(TEXT));
        assertThat(fromPack).isEqualTo(fromLists);
        assertThat(fromPack.mentions()).isNotEmpty();
    }
}
