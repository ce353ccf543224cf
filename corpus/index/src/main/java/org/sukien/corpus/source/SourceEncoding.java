package org.sukien.corpus.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sukien.article.ArticleReader;
import org.sukien.article.UnreadableArticleException;
import org.sukien.text.legacy.EncodingDetector;
import org.sukien.text.legacy.LegacyCharsets;
import org.sukien.text.legacy.TextEncoding;
import org.sukien.text.legacy.UnreadableBytesException;

/**
 * How bytes are read as text. Immutable and thread-safe.
 *
 * <ul>
 *   <li>{@link #DECLARED}: UTF-8, unless a byte order mark or a page's declaration says otherwise. What is not so encoded is refused.
 *   <li>{@link #DETECTED}: the same where it holds, and else the encoding that the text is most likely
 *       in, whatever a page declares, since old pages hardly declare theirs rightly: TCVN3, VNI, VISCII, windows-1258 and their kin.
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

    /** The charsets with a byte order mark, those first whose mark begins with another's. */
    private static final List<String> MARKED = List.of("UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE");

    private static final int LONGEST_MARK = 4;

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

    /** A stream's text as UTF-8. A stream that is UTF-8 already, sound or not, is handed on as it is. */
    InputStream utf8(InputStream in) throws IOException {
        Optional<TextEncoding> encoding = named;
        InputStream whole = in;
        if (named.isEmpty()) {
            int head = detects ? EncodingDetector.HEAD : LONGEST_MARK;
            PushbackInputStream looked = new PushbackInputStream(in, head);
            byte[] first = looked.readNBytes(head);
            looked.unread(first);
            whole = looked;
            encoding = detects ? EncodingDetector.standard().detect(first).best() : marked(first);
        }
        boolean plain = encoding.isEmpty() || encoding.get().equals(TextEncoding.UTF_8);
        return plain ? whole : new Utf8Stream(encoding.get().reader(whole, CodingErrorAction.REPORT));
    }

    private static Optional<TextEncoding> marked(byte[] first) {
        for (String name : MARKED) {
            byte[] mark = "\uFEFF".getBytes(Charset.forName(name));
            if (first.length >= mark.length && Arrays.equals(first, 0, mark.length, mark, 0, mark.length)) {
                return TextEncoding.forName(name);
            }
        }
        return Optional.empty();
    }

    /** The text of a plain file. */
    String text(byte[] bytes, String source) throws UnreadableArticleException {
        Optional<TextEncoding> encoding = named.or(() -> likely(bytes));
        return encoding.isPresent() ? decode(bytes, encoding.get(), source) : ArticleReader.decode(bytes, source);
    }

    /** @param header the character set that the page's header names, if one does */
    String page(byte[] bytes, Optional<String> header, String source) throws UnreadableArticleException {
        // Marks of VIQR are what markup is full of, and no page was ever written in it.
        Optional<TextEncoding> encoding =
                named.or(() -> likely(bytes).filter(likely -> likely.charset() != LegacyCharsets.VIQR));
        return encoding.isPresent()
                ? decode(bytes, encoding.get(), source)
                : ArticleReader.decodePage(bytes, header, source);
    }

    /** The encoding that is likelier than UTF-8 and than any that a page may declare, where that is to be found out. */
    private Optional<TextEncoding> likely(byte[] bytes) {
        return detects
                ? EncodingDetector.standard().detect(bytes).best().filter(best -> !best.equals(TextEncoding.UTF_8))
                : Optional.empty();
    }

    private static String decode(byte[] bytes, TextEncoding encoding, String source) throws UnreadableArticleException {
        StringWriter text = new StringWriter(bytes.length);
        try (Reader reader = encoding.reader(new ByteArrayInputStream(bytes), CodingErrorAction.REPORT)) {
            reader.transferTo(text);
        } catch (UnreadableBytesException e) {
            throw new UnreadableArticleException(source, e.offset(), e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        if (text.toString().isBlank()) {
            throw new UnreadableArticleException(source, -1, "is empty");
        }
        return text.toString();
    }
}
