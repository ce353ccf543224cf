package org.sukien.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.article.Article;
import org.sukien.corpus.index.CorpusIndexer;

/** What tests have that question a small index of invented articles: the index, and a folder for what they write. */
abstract class InventedIndex {
    @TempDir
    static Path folder;

    static String index;

    @BeforeAll
    static void make() throws IOException {
        index = folder.resolve("kho").toString();
        try (CorpusIndexer indexer = CorpusIndexer.builder(Path.of(index)).build()) {
            indexer.add(Article.of("""
                            Trao thưởng cho tổ dân phố ở Vạn Hoà

                            Ngày 3/9/2022, Chủ tịch UBND tỉnh Nà Ngỏ trao Bằng khen cho 12 tổ dân phố ở phường Vạn Hoà.
                            Đại tá Vi Thị Mỷ, Phó Giám đốc Công an tỉnh Nà Ngỏ, dự lễ. Bà Mỷ chúc mừng bà con.
                            """).withId("trao-thuong").withPublished("2022-09"));
            indexer.add(Article.of("""
                            Cháy kho vải trong đêm, không ai bị thương

                            Đêm 20/10/2021, một đám cháy bùng phát tại kho vải ở xã Bản Khoang.\tThiệt hại khoảng 700 triệu đồng.
                            """).withId("chay-kho"));
            indexer.commit();
        }
    }
}
