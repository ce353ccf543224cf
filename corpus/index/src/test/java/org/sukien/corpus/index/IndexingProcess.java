package org.sukien.corpus.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.sukien.corpus.source.ArticleSource;
import org.sukien.corpus.source.Sources;

/** A process that indexes a file, tells how many articles it has dealt with, a line each time, and may be killed. */
final class IndexingProcess {
    private IndexingProcess() {}

    /**
     * Indexes.
     *
     * @param args the file and the index
     */
    public static void main(String[] args) throws IOException {
        try (CorpusIndexer indexer = CorpusIndexer.builder(Path.of(args[1]))
                        .threads(2)
                        .bufferMegabytes(1)
                        .commitInterval(Duration.ofMillis(100))
                        .listener(new IndexingListener() {
                            @Override
                            public void progress(Progress progress) {
                                System.out.println(progress.articles());
                            }
                        })
                        .build();
                ArticleSource source = Sources.standard().open(List.of(args[0]))) {
            indexer.run(source);
        }
    }
}
