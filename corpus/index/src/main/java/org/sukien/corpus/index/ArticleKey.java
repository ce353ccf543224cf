package org.sukien.corpus.index;

import java.nio.ByteBuffer;
import org.apache.lucene.util.BytesRef;
import org.sukien.article.Article;
import org.sukien.article.PublicationDate;

/**
 * By what an index knows an article again: a hash of 128 bits of its id, title, day of publication and text, each with its
 * length before it. The file that it was read from doesn't count. An article whose text, or id, or day was
 * changed is another article. Immutable and thread-safe.
 *
 * @param high the first 64 bits, {@link Fields#ORDER}
 * @param low the following 64
 */
public record ArticleKey(long high, long low) {
    /** The key of an article. */
    public static ArticleKey of(Article article) {
        KeyHash hash = new KeyHash();
        hash.add(article.id().orElse(null));
        hash.add(article.titleText().orElse(null));
        hash.add(article.published().map(PublicationDate::toString).orElse(null));
        hash.add(article.text());
        return hash.key();
    }

    /** The sixteen bytes of {@link Fields#KEY}. */
    public BytesRef bytes() {
        return new BytesRef(
                ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array());
    }

    /**
     * The key of such bytes.
     *
     * @throws IllegalArgumentException if they are not sixteen
     */
    public static ArticleKey of(BytesRef bytes) {
        if (bytes.length != 2 * Long.BYTES) {
            throw new IllegalArgumentException("a key has 16 bytes, not " + bytes.length);
        }
        ByteBuffer bits = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new ArticleKey(bits.getLong(), bits.getLong());
    }
}
