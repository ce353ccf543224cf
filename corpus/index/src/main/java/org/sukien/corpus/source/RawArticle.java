package org.sukien.corpus.source;

import java.nio.charset.CharacterCodingException;
import org.sukien.article.Article;
import org.sukien.article.UnreadableArticleException;

/**
 * An article that has been fetched from its file and not looked at yet: its bytes, and what is needed to read them. A
 * source gives these out quickly in one thread; decoding, JSON, HTML and the article's layout cost ten times as much
 * and are done by {@link #read}, in the caller's thread or any other.
 *
 * <p>Immutable and thread-safe; each call of {@link #read} does the work anew. Holds the article's bytes, so it should be let
 * go once it is read.
 */
public final class RawArticle {
    private final String where;
    private final int size;
    private final Reading reading;

    /** How the bytes become an article. */
    @FunctionalInterface
    interface Reading {
        /**
         * The article.
         *
         * @throws UnreadableArticleException if there is none in the bytes
         * @throws CharacterCodingException if the bytes are no text
         * @throws IllegalArgumentException if there is none, with the reason
         */
        Article article() throws UnreadableArticleException, CharacterCodingException;
    }

    /** @param size how many bytes it holds */
    RawArticle(String where, int size, Reading reading) {
        this.where = where;
        this.size = size;
        this.reading = reading;
    }

    /** What is no article, for a reason that is known. */
    static RawArticle skipped(String where, String reason) {
        return new RawArticle(where, 0, () -> {
            throw new IllegalArgumentException(reason);
        });
    }

    /** The place it was fetched from, for messages: {@code tin.jsonl:7}. */
    public String where() {
        return where;
    }

    /** How many bytes it holds in memory, so that not too many wait to be read. */
    public int size() {
        return size;
    }

    /** The article, or why there is none. Throws nothing, whatever the bytes are. */
    public SourceItem read() {
        try {
            return new FoundArticle(where, reading.article());
        } catch (UnreadableArticleException e) {
            return new Skipped(where, e.reason());
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return new Skipped(where, e.getMessage());
        } catch (OutOfMemoryError e) {
            return new Skipped(where, Reasons.TOO_LARGE);
        }
    }

    @Override
    public String toString() {
        return "RawArticle[" + where + ", " + size + " bytes]";
    }
}
