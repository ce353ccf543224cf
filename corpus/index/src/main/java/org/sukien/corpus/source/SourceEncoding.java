package org.sukien.corpus.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.sukien.article.ArticleReader;
import org.sukien.article.UnreadableArticleException;
import org.sukien.text.legacy.EncodingDetector;
import org.sukien.text.legacy.TextEncoding;

/**
 * How bytes are read as text. Immutable and thread-safe.
 *
 * <ul>
 *   <li>{@link #DECLARED}: UTF-8, unless a byte order mark or a page's declaration says otherwise. What is not so encoded is refused.
 *   <li>{@link #DETECTED}: the same where that works; else, and where a page's declaration is one that many pages have
 *       wrongly, the encoding that the text is most likely in: TCVN3, VNI, VISCII, windows-1258 and their kin.
 *   <li>a named one, for all files, whatever pages declare.
 * </ul>
 *
 * Bytes that mean nothing in the encoding are refused with their place, never replaced.
 */
public final class SourceEncoding {
    /** What is declared, else UTF-8. */
    public static final SourceEncoding DECLARED = new SourceEncoding(Optional.empty(), false);
    /** What is declared, else what is likely. */
    public static final SourceEncoding DETECTED = new SourceEncoding(Optional.empty(), true);

    private final Optional<TextEncoding> named;
    private final boolean detects;

    private SourceEncoding(Optional<TextEncoding> named, boolean detects) {
        this.named = named;
        this.detects = detects;
    }

    /**
     * Of a name: {@code auto} for {@link #DETECTED}, or what {@link TextEncoding#forName} knows.
     *
     * @throws IllegalArgumentException if there is no such encoding
     */
    public static SourceEncoding of(String name) {
        if (name.equalsIgnoreCase("auto")) {
            return DETECTED;
        }
        Optional<TextEncoding> encoding = TextEncoding.forName(name);
        if (encoding.isEmpty()) {
            throw new IllegalArgumentException("there is no encoding \"" + name + "\"");
        }
        return new SourceEncoding(encoding, false);
    }

    /**
     * The text of a stream, in constant memory.
     *
     * @throws IOException if the stream can't be read, or its encoding can't be told
     */
    public Reader reader(InputStream in) throws IOException {
        return detects
                ? EncodingDetector.standard().reader(in, CodingErrorAction.REPORT)
                : named.orElse(TextEncoding.UTF_8).reader(in, CodingErrorAction.REPORT);
    }

    /** The text of a plain file. */
    String text(byte[] bytes, String source) throws UnreadableArticleException {
        return ArticleReader.decode(bytes, source);
    }

    /** @param header the character set that the page's header names, if one does */
    String page(byte[] bytes, Optional<String> header, String source) throws UnreadableArticleException {
        return ArticleReader.decodePage(bytes, header, source);
    }
}
