package org.sukien.corpus.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** One file while its articles are fetched from it. Not thread-safe. */
interface FileReading extends Closeable {
    /**
     * The next article, or what is none; nothing at the end.
     *
     * @throws IOException if nothing more can be fetched from the file, with the reason
     */
    Optional<RawArticle> next() throws IOException;
}
