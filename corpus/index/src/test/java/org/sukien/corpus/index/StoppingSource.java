package org.sukien.corpus.index;

import java.util.Optional;
import org.sukien.corpus.source.ArticleSource;
import org.sukien.corpus.source.RawArticle;
import org.sukien.corpus.source.SourceProgress;

/** Tells an indexer to stop when so many articles have been taken, as a signal would. */
final class StoppingSource implements ArticleSource {
    private final ArticleSource source;
    private final CorpusIndexer indexer;
    private int left;

    StoppingSource(ArticleSource source, CorpusIndexer indexer, int left) {
        this.source = source;
        this.indexer = indexer;
        this.left = left;
    }

    @Override
    public Optional<RawArticle> nextRaw() {
        if (--left == 0) {
            indexer.stop();
        }
        return source.nextRaw();
    }

    @Override
    public SourceProgress progress() {
        return source.progress();
    }

    @Override
    public void close() {
        source.close();
    }
}
