package org.sukien.corpus.source;

import java.util.Optional;

/**
 * Articles out of files, one after the other, in memory that doesn't grow with their number. What can't be read comes in its turn,
 * as a {@link Skipped}, and the rest follows: an error is never the end of the articles. So what was found and what was
 * skipped add up to what was given out.
 *
 * <pre>{@code
 * try (ArticleSource articles = Sources.standard().open(List.of("kho/", "tin.jsonl.gz"))) {
 *     for (Optional<SourceItem> item = articles.next(); item.isPresent(); item = articles.next()) {
 *         if (item.get() instanceof FoundArticle found) {
 *             index.add(found.article());
 *         } else {
 *             System.err.println(item.get());      // tin.jsonl.gz:7: has no "text"
 *         }
 *     }
 * }
 * }</pre>
 *
 * To read on several processors, one thread takes {@link #nextRaw} and hands them to others that call
 * {@link RawArticle#read}. One thread at a time takes; {@link #progress} and {@link #otherRecords} may be asked by any thread.
 *
 * @see Sources
 */
public interface ArticleSource extends AutoCloseable {
    /**
     * The next article, fetched and not read yet; nothing at the end, and after {@link #close}.
     *
     * @throws java.io.UncheckedIOException if the thread is interrupted while it reads; nothing else is thrown for a file's sake
     */
    Optional<RawArticle> nextRaw();

    /**
     * The next article, read, or why it could not be; nothing at the end.
     *
     * @throws java.io.UncheckedIOException if the thread is interrupted while it reads
     */
    default Optional<SourceItem> next() {
        return nextRaw().map(RawArticle::read);
    }

    /** How far the files have been read. */
    SourceProgress progress();

    /**
     * How many records of web archives were passed over because they are no pages: requests, revisits, pictures, pages that
     * weren't found. They are neither found nor skipped.
     */
    default long otherRecords() {
        return 0;
    }

    /** Lets go of the file that is open. Standard input is left open. */
    @Override
    void close();
}
