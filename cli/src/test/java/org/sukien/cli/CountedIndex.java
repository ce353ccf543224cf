package org.sukien.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.sukien.article.Article;
import org.sukien.corpus.index.CorpusIndexer;

/** A small index of invented articles whose conferences, people and months are few enough to be counted by hand. */
final class CountedIndex {
    private CountedIndex() {}

    /** Makes it in a folder, whose name is given back. */
    static String in(Path folder) {
        try (CorpusIndexer indexer = CorpusIndexer.builder(folder).build()) {
            add(indexer, "hop-1", "2023-02-28", """
                    Sáng 28/2/2023, Công an tỉnh Nà Ngỏ tổ chức hội nghị. Đại tá Vi Thị Mỷ, Phó Giám đốc Công an tỉnh Nà Ngỏ, \
                    chủ trì hội nghị. Thượng tá Lò Văn Páo, Trưởng phòng Tham mưu, dự họp.
                    """);
            add(indexer, "hop-2", "2023-02-10", """
                    Ngày 9/2/2023, Công an tỉnh Nà Ngỏ tổ chức hội nghị. Ông Lò Văn Páo phát biểu cùng bà Vi Thị Mỷ.
                    """);
            add(indexer, "hop-3", "2023-05-04", """
                    Chiều 4/5/2023, Hội Nông dân tỉnh Nà Ngỏ tổ chức hội nghị. Bà Giàng Thị Sung chủ trì hội nghị.
                    """);
            add(indexer, "hoa-hoi", "2024-03-02", """
                    Ngày 1/3/2024, Đại tá Vi Thị Mỷ được bổ nhiệm chức vụ Giám đốc Công an tỉnh Nà Ngỏ. Mùa hoa ban nở trắng \
                    rừng, hoa ban rụng đầy sân, hoa ban theo gió về bản.
                    """);
            indexer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.toString();
    }

    private static void add(CorpusIndexer indexer, String id, String published, String text) throws IOException {
        indexer.add(Article.of(text).withId(id).withPublished(published));
    }
}
