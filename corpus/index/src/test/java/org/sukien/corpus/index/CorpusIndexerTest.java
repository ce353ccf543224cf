package org.sukien.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.corpus.source.ArticleSource;
import org.sukien.corpus.source.Skipped;
import org.sukien.corpus.source.Sources;

class CorpusIndexerTest {
    private static final Sukien SUKIEN = Sukien.standard();

    @TempDir
    Path folder;

    private Manifest index(Path index, Path... files) throws IOException {
        try (CorpusIndexer indexer =
                        CorpusIndexer.builder(index).sukien(SUKIEN).threads(2).build();
                ArticleSource source = open(files)) {
            return indexer.run(source);
        }
    }

    private static ArticleSource open(Path... files) {
        List<String> names = new ArrayList<>();
        for (Path file : files) {
            names.add(file.toString());
        }
        return Sources.standard().open(names);
    }

    @Test
    void addsEachArticleOnce() throws IOException {
        Path index = folder.resolve("index");
        Path first = InventedCorpus.file(folder, 0, 40);
        Manifest manifest = index(index, first);
        assertThat(List.of(manifest.read(), manifest.indexed(), manifest.alreadyThere(), manifest.skipped()))
                .containsExactly(40L, 40L, 0L, 0L);
        assertThat(manifest.state()).isEqualTo(Manifest.State.FINISHED);
        Manifest again = index(index, first, InventedCorpus.file(folder, 30, 50));
        assertThat(List.of(again.read(), again.indexed(), again.alreadyThere(), again.skipped()))
                .containsExactly(60L, 10L, 50L, 0L);
        assertThat(again.articles()).isEqualTo(50);
        assertThat(IndexView.articles(index)).hasSize(50);
    }

    @Test
    void skipsWhatCannotBeReadAndSaysWhere() throws IOException {
        Path file = InventedCorpus.file(folder, 0, 3);
        Files.writeString(file, "{\"id\":\"x\"}\nkein JSON\n" + InventedCorpus.line(3), StandardOpenOption.APPEND);
        List<Skipped> told = new ArrayList<>();
        Path index = folder.resolve("index");
        try (CorpusIndexer indexer = CorpusIndexer.builder(index)
                        .sukien(SUKIEN)
                        .listener(new IndexingListener() {
                            @Override
                            public void skipped(Skipped article) {
                                told.add(article);
                            }
                        })
                        .build();
                ArticleSource source = open(file, folder.resolve("missing.txt"))) {
            Manifest manifest = indexer.run(source);
            assertThat(List.of(manifest.read(), manifest.indexed(), manifest.alreadyThere(), manifest.skipped()))
                    .containsExactly(7L, 4L, 0L, 3L);
            assertThat(told).containsExactlyInAnyOrderElementsOf(manifest.reasons());
            assertThat(told).extracting(Skipped::where).contains(file + ":4", file + ":5");
        }
        String json = Files.readString(index.resolve(Manifest.FILE));
        assertThat(json).contains("\"read\" : 7", "\"skipped\" : 3", "\"state\" : \"finished\"", ":5\"");
    }

    @Test
    void oneArticleThatLuceneRefusesIsSkipped() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\":\"" + "x".repeat(40_000) + "\",\"text\":\"Sáng nay, tỉnh họp.\"}\n" + InventedCorpus.line(1));
        Manifest manifest = index(folder.resolve("index"), file);
        assertThat(manifest.indexed()).isEqualTo(1);
        assertThat(manifest.reasons())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).startsWith("cannot be indexed"));
        assertThat(IndexView.articles(folder.resolve("index"))).hasSize(1);
    }

    @Test
    void anArticleThatIsRefusedIsNotThereTheNextTime() throws IOException {
        Article refused = Article.of("Sáng nay, tỉnh họp.").withId("x".repeat(40_000));
        try (CorpusIndexer indexer =
                CorpusIndexer.builder(folder.resolve("index")).sukien(SUKIEN).build()) {
            for (int time = 0; time < 2; time++) {
                assertThatThrownBy(() -> indexer.add(refused))
                        .isInstanceOf(RefusedArticleException.class)
                        .hasMessageStartingWith("cannot be indexed");
            }
        }
    }

    @Test
    void whatIsStoppedGoesOnWhereItWas() throws IOException {
        Path file = InventedCorpus.file(folder, 0, 200);
        Path index = folder.resolve("index");
        try (CorpusIndexer indexer =
                        CorpusIndexer.builder(index).sukien(SUKIEN).threads(2).build();
                ArticleSource source = new StoppingSource(open(file), indexer, 60)) {
            Manifest manifest = indexer.run(source);
            assertThat(manifest.state()).isEqualTo(Manifest.State.STOPPED);
            assertThat(manifest.indexed()).isEqualTo(60);
        }
        assertThat(IndexView.articles(index)).hasSize(60);
        assertThat(index(index, file).alreadyThere()).isEqualTo(60);
        index(folder.resolve("whole"), file);
        assertThat(IndexView.articles(index)).isEqualTo(IndexView.articles(folder.resolve("whole")));
        assertThat(IndexView.answers(index)).isEqualTo(IndexView.answers(folder.resolve("whole")));
    }

    @Test
    void commitsNowAndThen() throws IOException {
        Path index = folder.resolve("index");
        try (CorpusIndexer indexer = CorpusIndexer.builder(index)
                        .sukien(SUKIEN)
                        .commitInterval(Duration.ZERO)
                        .build();
                ArticleSource source = open(InventedCorpus.file(folder, 0, 100))) {
            indexer.run(source);
        }
        assertThat(IndexFormat.check(index)).containsEntry("sukien.articles", "100");
        assertThat(IndexView.articles(index)).hasSize(100);
    }

    @Test
    void manyThreadsAddWhatOneAdds() throws IOException {
        Path file = InventedCorpus.file(folder, 0, 80);
        for (int threads : new int[] {1, 5}) {
            try (CorpusIndexer indexer = CorpusIndexer.builder(folder.resolve("index" + threads))
                            .sukien(SUKIEN)
                            .threads(threads)
                            .build();
                    ArticleSource source = open(file)) {
                indexer.run(source);
            }
        }
        assertThat(IndexView.articles(folder.resolve("index1")))
                .isEqualTo(IndexView.articles(folder.resolve("index5")));
        assertThat(IndexView.answers(folder.resolve("index1"))).isEqualTo(IndexView.answers(folder.resolve("index5")));
    }

    @Test
    void refusesAFolderThatIsNoIndex() throws IOException {
        Path foreign = Files.createDirectory(folder.resolve("photos"));
        Files.writeString(foreign.resolve("cat.txt"), "");
        assertThatThrownBy(() -> CorpusIndexer.builder(foreign).sukien(SUKIEN).build())
                .isInstanceOf(WrongIndexException.class)
                .hasMessageContaining("no index and not empty")
                .hasMessageContaining("sukien index PATH");
        assertThat(Files.list(foreign)).hasSize(1);
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> CorpusIndexer.builder(file).sukien(SUKIEN).build())
                .isInstanceOf(WrongIndexException.class);
    }

    @Test
    void refusesAnIndexOfAnotherVersion() throws IOException {
        for (Map<String, String> data : List.of(Map.of(IndexFormat.FORMAT, "0"), Map.<String, String>of())) {
            Path index = folder.resolve("other" + data.size());
            try (FSDirectory directory = FSDirectory.open(index);
                    IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                writer.setLiveCommitData(data.entrySet());
                writer.commit();
            }
            assertThatThrownBy(() -> CorpusIndexer.builder(index).sukien(SUKIEN).build())
                    .isInstanceOf(WrongIndexException.class)
                    .hasMessageContaining(data.isEmpty() ? "another program" : "build it anew with sukien index PATH");
            assertThatThrownBy(() -> IndexFormat.check(index)).isInstanceOf(WrongIndexException.class);
        }
    }

    @Test
    void oneProcessWritesAtATime() throws IOException {
        Path index = folder.resolve("index");
        try (CorpusIndexer first = CorpusIndexer.builder(index).sukien(SUKIEN).build()) {
            assertThat(first.add(Article.of(InventedCorpus.text(1)))).isTrue();
            assertThatThrownBy(() -> CorpusIndexer.builder(index).sukien(SUKIEN).build())
                    .isInstanceOf(WrongIndexException.class)
                    .hasMessageContaining("another process");
        }
        assertThat(IndexView.articles(index)).isEmpty();
    }
}
