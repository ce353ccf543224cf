package org.sukien.corpus.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sukien.article.Article;
import org.sukien.article.HtmlReader;

/** Fetches the one article of a text or a page. Not thread-safe. */
final class WholeReading implements FileReading {
    private final SourceFile file;
    private final boolean page;
    private final InputStream in;
    private final Sources sources;
    private boolean done;

    WholeReading(SourceFile file, boolean page, InputStream in, Sources sources) {
        this.file = file;
        this.page = page;
        this.in = in;
        this.sources = sources;
    }

    @Override
    public Optional<RawArticle> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        byte[] bytes = in.readAllBytes();
        return Optional.of(new RawArticle(file.name(), bytes.length, () -> {
            Article article = page
                    ? HtmlReader.read(sources.encoding().page(bytes, Optional.empty(), file.name()))
                    : Article.of(sources.encoding().text(bytes, file.name()));
            return sources.dated(sources.named(article, file));
        }));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
