package org.sukien.corpus.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.corpus.index.CorpusIndexer;

/**
 * An index of a few invented articles in a folder of its own, opened and, at the end, deleted: by whoever opened it, or, registered as
 * an extension, after the tests of a class.
 */
public final class Shelf implements AutoCloseable, AfterAllCallback {
    private static final Sukien SUKIEN = Sukien.standard();

    /** Invented articles of several kinds. */
    public static final List<Article> ARTICLES = List.of(
            Article.of("""
                            Hội nghị tổng kết công tác năm ở Mường Lằn

                            Sáng 15/8/2022, Công an tỉnh Nà Ngỏ tổ chức hội nghị tổng kết. Trung tướng Lò Văn Páo, Giám đốc Công an tỉnh Nà Ngỏ, chủ trì hội nghị.
                            Anh Páo cho biết hơn 5.200 người đã được cấp thẻ. Kinh phí là 1,5 tỷ đồng, tăng 12% so với năm trước.

                            HÀ VY
                            """).withId("hoi-nghi").withPublished("2022-08-16").withSource("bai/hoi-nghi.txt"),
            Article.of("""
                            Trao thưởng cho tổ dân phố ở Vạn Hoà

                            Ngày 3/9/2022, Chủ tịch UBND tỉnh Nà Ngỏ trao Bằng khen cho 12 tổ dân phố ở phường Vạn Hoà. Ông Đèo Văn Khặn nhận Bằng khen.
                            Đại tá Vi Thị Mỷ, Phó Giám đốc Công an tỉnh Nà Ngỏ, dự lễ. Bà Mỷ chúc mừng bà con.
                            """).withId("trao-thuong").withPublished("2022-09"),
            Article.of("""
                            Cháy kho vải trong đêm, không ai bị thương

                            Đêm 20/10/2021, một đám cháy bùng phát tại kho vải ở xã Bản Khoang. Lực lượng cứu hoả dập lửa sau 3 giờ, thiệt hại khoảng 700 triệu đồng.
                            Chị Hùng Thị Sua cho biết kho có 5.000 mét vải.
                            """).withId("chay-kho"));

    private final Path folder;
    private final CorpusIndex index;

    private Shelf(Path folder, CorpusIndex index) {
        this.folder = folder;
        this.index = index;
    }

    /** An index of {@link #ARTICLES}. */
    public static Shelf standard() {
        return of(ARTICLES);
    }

    /** An index of articles, extracted as they come. */
    public static Shelf of(List<Article> articles) {
        try {
            Path folder = Files.createTempDirectory("sukien-shelf");
            try (CorpusIndexer indexer =
                    CorpusIndexer.builder(folder).sukien(SUKIEN).build()) {
                for (Article article : articles) {
                    indexer.add(article);
                }
                indexer.commit();
            }
            return new Shelf(folder, CorpusIndex.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CorpusIndex index() {
        return index;
    }

    public Path folder() {
        return folder;
    }

    /** The ids of what a query finds, in the order of letters. */
    public List<String> ids(String query) {
        return search(query).hits().stream().map(Hit::id).sorted().toList();
    }

    /** What a query finds. */
    public SearchResult search(String query) {
        try {
            return index.search(SearchRequest.of(index.query(query)).size(100));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that are highlighted, in the order of hits and texts. */
    public List<String> highlights(String query) {
        return search(query).hits().stream()
                .flatMap(hit -> hit.passages().stream())
                .flatMap(passage -> passage.highlights().stream()
                        .map(span -> passage.text()
                                .substring(
                                        span.start() - passage.span().start(),
                                        span.end() - passage.span().start())))
                .toList();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        try {
            index.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
