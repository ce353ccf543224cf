package org.sukien.corpus.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.sukien.article.Article;
import org.sukien.article.PublicationDate;

/**
 * By what an index knows an article again: the first 128 bits of a SHA-256 of its id, title, day of publication and text,
 * each with its length before it. The file that it was read from doesn't count. An article whose text, or id, or day was
 * changed is another article. Immutable and thread-safe.
 *
 * @param high the first 64 bits, {@link Fields#ORDER}
 * @param low the following 64
 */
public record ArticleKey(long high, long low) {
    /** The key of an article. */
    public static ArticleKey of(Article article) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        add(digest, article.id());
        add(digest, article.titleText());
        add(digest, article.published().map(PublicationDate::toString));
        add(digest, Optional.of(article.text()));
        ByteBuffer bits = ByteBuffer.wrap(digest.digest());
        return new ArticleKey(bits.getLong(), bits.getLong());
    }

    private static void add(MessageDigest digest, Optional<String> part) {
        byte[] bytes = part.orElse("").getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(part.isPresent() ? bytes.length : -1)
                .flip());
        digest.update(bytes);
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
