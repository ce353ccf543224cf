package org.sukien.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.Sukien;
import org.sukien.corpus.source.ArticleSource;
import org.sukien.corpus.source.Sources;

class FullDiskTest {
    private static final Sukien SUKIEN = Sukien.standard();
    private static final int ARTICLES = 300;

    @TempDir
    Path folder;

    private static Manifest index(Path index, Directory directory, Path file) throws IOException {
        try (CorpusIndexer indexer = CorpusIndexer.builder(index)
                        .sukien(SUKIEN)
                        .bufferMegabytes(0.5)
                        .commitInterval(Duration.ZERO)
                        .directory(directory)
                        .build();
                ArticleSource source = Sources.standard().open(List.of(file.toString()))) {
            return indexer.run(source);
        }
    }

    @Test
    void whatWasCommittedIsKeptAndTheRestIsAddedLater() throws IOException {
        Path file = InventedCorpus.file(folder, 0, ARTICLES);
        Path whole = folder.resolve("whole");
        index(whole, FSDirectory.open(whole), file);
        int most = 0;
        for (long bytes : new long[] {20_000, 300_000, 1_000_000, 2_500_000}) {
            Path full = folder.resolve("full" + bytes);
            assertThatThrownBy(() -> index(full, new FullDirectory(FSDirectory.open(full), bytes), file))
                    .isInstanceOf(IOException.class)
                    .hasMessage("No space left on device");
            assertThat(IndexFormat.check(full)).containsEntry("sukien.state", "unfinished");
            int kept = IndexView.articles(full).size();
            assertThat(kept).isLessThan(ARTICLES);
            most = Math.max(most, kept);
            Manifest rest = index(full, FSDirectory.open(full), file);
            assertThat(rest.alreadyThere()).isEqualTo(kept);
            assertThat(IndexView.articles(full)).isEqualTo(IndexView.articles(whole));
            assertThat(IndexView.answers(full)).isEqualTo(IndexView.answers(whole));
        }
        assertThat(most).isPositive();
    }
}
