package org.sukien.corpus.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Fetches the rows of a JSON Lines file. Not thread-safe. */
final class RowsReading implements FileReading {
    private final SourceFile file;
    private final Sources sources;
    private final ByteLines lines;
    private final RowReader rows;
    private int line;
    private int articles;

    RowsReading(SourceFile file, InputStream in, Sources sources) {
        this.file = file;
        this.sources = sources;
        lines = new ByteLines(in, sources.longestRow());
        rows = new RowReader(sources.fields());
    }

    @Override
    public Optional<RawArticle> next() throws IOException {
        while (more()) {
            line++;
            if (lines.isBlank()) {
                continue;
            }
            articles++;
            String where = file.name() + ":" + line;
            return Optional.of(lines.isTooLong() ? RawArticle.skipped(where, Reasons.TOO_LARGE) : row(where));
        }
        if (articles == 0) {
            throw new IOException("is empty");
        }
        return Optional.empty();
    }

    private boolean more() throws IOException {
        try {
            return lines.next();
        } catch (IOException e) {
            throw line == 0 ? e : new IOException(Reasons.of(e) + "; so far " + line + " lines were read", e);
        }
    }

    private RawArticle row(String where) {
        byte[] bytes = lines.copy();
        int number = articles;
        return new RawArticle(
                where,
                bytes.length,
                () -> sources.named(
                        rows.read(StrictUtf8.decode(bytes)).article(sources.fields(), sources.published()),
                        file,
                        number));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
