package org.sukien.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.article.Article;
import org.sukien.corpus.index.CorpusIndexer;
import org.sukien.corpus.index.WrongIndexException;
import org.sukien.corpus.source.ArticleSource;
import org.sukien.corpus.source.Sources;

class SearchTest {
    @TempDir
    Path folder;

    /** Forty articles that differ in a number, a month and how often they say the word. */
    private static List<Article> many() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            articles.add(Article.of("Mưa lũ ở xã Bản Khoang\n\nTrận lũ " + "lớn ".repeat(i % 3) + "làm " + (i + 10)
                            + " ngôi nhà ở xã Bản Khoang hư hỏng. Đại tá Vi Văn Phin chỉ đạo cứu hộ.\n")
                    .withId("bai-" + i)
                    .withPublished(String.format(Locale.ROOT, "2021-%02d", 1 + i % 12)));
        }
        return articles;
    }

    /** An index of articles, so many of them a commit. */
    private CorpusIndex index(String name, List<Article> articles, int batch) throws IOException {
        Path path = folder.resolve(name);
        try (CorpusIndexer indexer = CorpusIndexer.builder(path).build()) {
            for (int i = 0; i < articles.size(); i++) {
                indexer.add(articles.get(i));
                if (i % batch == 0) {
                    indexer.commit();
                }
            }
            indexer.commit();
        }
        return CorpusIndex.open(path);
    }

    private static List<String> pages(CorpusIndex index, SearchRequest request) throws IOException {
        List<String> ids = new ArrayList<>();
        SearchResult result = index.search(request);
        for (int page = 1; page <= result.pages(); page++) {
            SearchResult one = index.search(request.page(page));
            assertThat(one.total()).isEqualTo(result.total());
            assertThat(one.facets()).isEqualTo(result.facets());
            one.hits().forEach(hit -> ids.add(hit.id()));
        }
        assertThat(ids).doesNotHaveDuplicates().hasSize((int) result.total());
        assertThat(index.search(request.page((int) result.pages() + 1)).hits()).isEmpty();
        assertThat(index.search(request.page(Integer.MAX_VALUE)).hits()).isEmpty();
        return ids;
    }

    @Test
    void pagesAddUpToTheTotal() throws IOException {
        try (CorpusIndex index = index("a", many(), 100)) {
            for (String query : List.of("lũ", "lớn", "figure:>20", "*", "khoang NOT lớn", "month:2021-05")) {
                for (int size : new int[] {1, 7, 40, 1000}) {
                    SearchRequest request =
                            SearchRequest.of(index.query(query)).size(size).facets(List.of("month"));
                    assertThat(pages(index, request)).isNotEmpty();
                }
            }
        }
    }

    @Test
    void answersDontDependOnSegmentsAndTheOrderOfArticles() throws IOException {
        List<Article> shuffled = new ArrayList<>(many());
        Collections.shuffle(shuffled, new Random(5));
        try (CorpusIndex one = index("one", many(), 100);
                CorpusIndex other = index("other", shuffled, 3)) {
            assertThat(other.reader().leaves().size())
                    .isGreaterThan(one.reader().leaves().size());
            for (String query : List.of("lũ", "lớn", "*", "làm OR figure:<15", "l?n", "mưa~")) {
                for (Order order : Order.values()) {
                    SearchRequest asked = SearchRequest.of(one.query(query))
                            .size(9)
                            .order(order)
                            .facets(List.of("month", "rank"));
                    SearchRequest again = SearchRequest.of(other.query(query))
                            .size(9)
                            .order(order)
                            .facets(List.of("month", "rank"));
                    assertThat(pages(other, again)).as("%s %s", query, order).isEqualTo(pages(one, asked));
                    assertThat(other.search(again)).isEqualTo(one.search(asked));
                }
            }
        }
    }

    @Test
    void ordersByPublication() throws IOException {
        try (Shelf shelf = Shelf.standard()) {
            SearchRequest all = SearchRequest.of(shelf.index().query("*"));
            assertThat(shelf.index().search(all.order(Order.NEWEST)).hits())
                    .extracting(Hit::id)
                    .containsExactly("trao-thuong", "hoi-nghi", "chay-kho");
            assertThat(shelf.index().search(all.order(Order.OLDEST)).hits())
                    .extracting(Hit::id)
                    .containsExactly("hoi-nghi", "trao-thuong", "chay-kho");
        }
    }

    @Test
    void tellsWhatIsKnownOfAHit() {
        try (Shelf shelf = Shelf.standard()) {
            Hit hit = shelf.search("title:tổng").hits().get(0);
            assertThat(hit.id()).isEqualTo("hoi-nghi");
            assertThat(hit.title()).contains("Hội nghị tổng kết công tác năm ở Mường Lằn");
            assertThat(hit.published()).contains("2022-08-16");
            assertThat(hit.source()).contains("bai/hoi-nghi.txt");
            assertThat(hit.copy()).isEqualTo(Hit.Copy.NONE);
            assertThat(hit.score()).isPositive();
            assertThat(shelf.search("khen").hits().get(0).published()).contains("2022-09");
            assertThat(shelf.search("vải").hits().get(0).published()).isEmpty();
        }
    }

    @Test
    void countsFacetsOverAllHits() throws IOException {
        try (CorpusIndex index = index("facets", many(), 100)) {
            SearchResult result = index.search(SearchRequest.of(index.query("lớn"))
                    .size(1)
                    .facets(List.of("rank", "month", "author"))
                    .facetSize(2));
            assertThat(result.facets().get(0))
                    .isEqualTo(new SearchResult.Facet(
                            "rank", 1, List.of(new SearchResult.Count("Đại tá", (int) result.total()))));
            assertThat(result.facets().get(1).values()).hasSize(2);
            assertThat(result.facets().get(2)).isEqualTo(new SearchResult.Facet("author", 0, List.of()));
            assertThat(result.hits()).hasSize(1);
        }
    }

    @Test
    void refusesFacetsThatAreNone() throws IOException {
        try (Shelf shelf = Shelf.standard()) {
            SearchRequest request = SearchRequest.of(shelf.index().query("*"));
            assertThatThrownBy(() -> request.facets(List.of("persn")))
                    .hasMessage("there is no facet \"persn\"; did you mean \"person\"?");
            assertThatThrownBy(() -> request.facets(List.of("date")))
                    .hasMessage(
                            "there is no facet \"date\"; there are person, rank, position, unit, place, document, author,"
                                    + " event, factuality, source, outlet, month, year");
            assertThatThrownBy(() -> request.page(0)).hasMessage("page 0 is less than 1");
            assertThatThrownBy(() -> request.size(-1)).hasMessage("size -1 is less than 0");
        }
    }

    @Test
    void answersFromAnEmptyIndex() throws IOException {
        try (CorpusIndex index = index("empty", List.of(), 1)) {
            assertThat(index.size()).isZero();
            SearchResult result = index.search(
                    SearchRequest.of(index.query("bão* OR @person OR figure:5")).facets(List.of("person")));
            assertThat(result.total()).isZero();
            assertThat(result.facets()).containsExactly(new SearchResult.Facet("person", 0, List.of()));
        }
    }

    @Test
    void marksCopiesAndLeavesThemOutWhenAsked() throws IOException {
        String text = "Nước sông dâng ở Bản Khoang, xã di dời 15 hộ dân trong đêm. Đại tá Vi Văn Phin chỉ đạo cứu hộ.";
        Path file = Files.writeString(
                folder.resolve("tin.jsonl"),
                "{\"id\": \"a\", \"text\": \"" + text + "\"}\n{\"id\": \"b\", \"text\": \"" + text
                        + "\"}\n{\"id\": \"c\", \"text\": \"Bản Khoang có cầu mới.\"}\n");
        try (CorpusIndexer indexer =
                        CorpusIndexer.builder(folder.resolve("copies")).build();
                ArticleSource articles = Sources.standard().open(List.of(file.toString()))) {
            indexer.run(articles);
        }
        try (CorpusIndex index = CorpusIndex.open(folder.resolve("copies"))) {
            SearchRequest request = SearchRequest.of(index.query("khoang")).facets(List.of("rank"));
            SearchResult shown = index.search(request);
            assertThat(shown.total()).isEqualTo(3);
            assertThat(shown.hits()).extracting(Hit::copy).containsOnlyOnce(Hit.Copy.EXACT);
            SearchResult hidden = index.search(request.copies(false));
            assertThat(hidden.total()).isEqualTo(2);
            assertThat(hidden.hits()).extracting(Hit::copy).containsOnly(Hit.Copy.NONE);
            assertThat(hidden.facets().get(0).values()).containsExactly(new SearchResult.Count("Đại tá", 1));
            assertThat(index.count(index.query("khoang"))).isEqualTo(3);
        }
    }

    @Test
    void refusesAFolderWithoutIndexAndOtherIndexes() throws IOException {
        assertThatThrownBy(() -> CorpusIndex.open(folder.resolve("none"))).isInstanceOf(WrongIndexException.class);
        assertThatThrownBy(() -> CorpusIndex.open(folder))
                .isInstanceOf(WrongIndexException.class)
                .hasMessageContaining("sukien index PATH… -o ");
        Path other = Files.createDirectory(folder.resolve("lucene"));
        try (Directory directory = FSDirectory.open(other);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(new Document());
        }
        assertThatThrownBy(() -> CorpusIndex.open(other)).isInstanceOf(WrongIndexException.class);
    }

    @Test
    void answersFourThreadsAsOne() throws Exception {
        try (CorpusIndex index = index("threads", many(), 7)) {
            RandomQueries queries = new RandomQueries(index.reader(), 3);
            List<String> asked = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                asked.add(queries.next());
            }
            List<String> alone = answers(index, asked);
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Future<List<String>>> together = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    together.add(threads.submit(() -> answers(index, asked)));
                }
                for (Future<List<String>> one : together) {
                    assertThat(one.get()).isEqualTo(alone);
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static List<String> answers(CorpusIndex index, List<String> queries) throws IOException {
        List<String> answers = new ArrayList<>();
        for (String text : queries) {
            StringWriter out = new StringWriter();
            CorpusQuery query = index.query(text);
            SearchJson.write(query, index.search(SearchRequest.of(query).facets(List.of("person", "place"))), out);
            answers.add(out.toString());
        }
        return answers;
    }
}
