package org.sukien.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns a file's bytes into text.
 *
 * <pre>{@code
 * Article a = Article.of(ArticleReader.decode(bytes, "tin.txt"));
 * Article b = HtmlReader.read(ArticleReader.decodePage(bytes, Optional.empty(), "tin.html"), "tin.html");
 * }</pre>
 *
 * A byte order mark decides first (UTF-8, UTF-16, UTF-32) and is no part of the text. Without one, text is UTF-8 and nothing else:
 * bytes that are not are refused with their position rather than guessed at. A page may declare another character set, in its header
 * or its first 4,096 bytes; bytes that are sound UTF-8 beyond ASCII are UTF-8 whatever it declares, since many pages declare wrongly
 * and other sets are hardly ever sound UTF-8 by chance. Binary files are refused: known by their first bytes, or by a NUL byte.
 *
 * <p>Stateless and thread-safe. Known weakness: UTF-8 that was once read as another set and saved is sound UTF-8 ("Viá»‡t") and
 * passes.
 */
public final class ArticleReader {
    private static final int DECODED_AT_ONCE = 1 << 13;

    private ArticleReader() {}

    /**
     * The text of a plain file.
     *
     * @param source path or address, for the message
     * @throws UnreadableArticleException if there is no text in it, it is binary, or not UTF-8 and without a byte order mark
     */
    public static String decode(byte[] bytes, String source) throws UnreadableArticleException {
        Optional<String> marked = marked(bytes, source);
        return notBlank(marked.isPresent() ? marked.get() : utf8(bytes, 0, source), source);
    }

    /**
     * The HTML of a page.
     *
     * @param header the character set that the page's header names, if one does
     * @param source path or address, for the message
     * @throws UnreadableArticleException as for {@link #decode}, or if the bytes are not of the declared character set
     */
    public static String decodePage(byte[] bytes, Optional<String> header, String source)
            throws UnreadableArticleException {
        Optional<String> marked = marked(bytes, source);
        if (marked.isPresent()) {
            return notBlank(marked.get(), source);
        }
        Optional<String> declared = header.or(() -> DeclaredCharset.of(bytes));
        Optional<Charset> charset = declared.flatMap(DeclaredCharset::named).filter(set -> !isUnicode(set));
        if (charset.isEmpty() || isUtf8(bytes)) {
            return notBlank(utf8(bytes, 0, source), source);
        }
        return notBlank(strict(bytes, 0, charset.get(), source), source);
    }

    /** Whether a text is HTML rather than plain: its first mark is a tag that pages and fragments begin with. */
    public static boolean isHtml(String text) {
        int start = Blanks.skip(text, 0, text.length());
        if (start + 2 >= text.length() || text.charAt(start) != '<') {
            return false;
        }
        char next = text.charAt(start + 1);
        boolean name = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
        return (name || next == '!' || next == '?') && text.indexOf('>', start) > 0;
    }

    private static Optional<String> marked(byte[] bytes, String source) throws UnreadableArticleException {
        if (bytes.length == 0) {
            throw new UnreadableArticleException(source, -1, "is empty");
        }
        Optional<BinaryKind> kind = BinaryKind.of(bytes);
        if (kind.isPresent()) {
            throw new UnreadableArticleException(source, 0, "is " + kind.get().description() + ", not text");
        }
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(utf8(bytes, 3, source));
        }
        if (begins(bytes, 0xff, 0xfe, 0, 0)) {
            return Optional.of(strict(bytes, 4, Charset.forName("UTF-32LE"), source));
        }
        if (begins(bytes, 0, 0, 0xfe, 0xff)) {
            return Optional.of(strict(bytes, 4, Charset.forName("UTF-32BE"), source));
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return Optional.of(strict(bytes, 2, StandardCharsets.UTF_16LE, source));
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return Optional.of(strict(bytes, 2, StandardCharsets.UTF_16BE, source));
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableArticleException(source, i, "is binary: byte " + i + " is NUL");
            }
        }
        return Optional.empty();
    }

    /** The JDK's own decoder is fast and silent about faults; only where it left a mark are the bytes read strictly. */
    private static String utf8(byte[] bytes, int from, String source) throws UnreadableArticleException {
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') < 0 ? text : strict(bytes, from, StandardCharsets.UTF_8, source);
    }

    private static String strict(byte[] bytes, int from, Charset charset, String source)
            throws UnreadableArticleException {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(DECODED_AT_ONCE);
        StringBuilder text = new StringBuilder(bytes.length - from);
        CharsetDecoder decoder = charset.newDecoder();
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
        } while (result.isOverflow());
        if (result.isError()) {
            throw new UnreadableArticleException(
                    source, in.position(), "byte " + in.position() + " is not " + charset.name());
        }
        decoder.flush(out);
        return text.append(out.flip()).toString();
    }

    private static boolean isUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean ascii = text.length() == bytes.length;
        return !ascii && text.indexOf('\ufffd') < 0;
    }

    /** A page without a byte order mark whose declaration could be read byte by byte is in no UTF-16, whatever it says. */
    private static boolean isUnicode(Charset set) {
        return set.name().startsWith("UTF-");
    }

    private static String notBlank(String text, String source) throws UnreadableArticleException {
        if (Blanks.skip(text, 0, text.length()) == text.length()) {
            throw new UnreadableArticleException(source, -1, "is empty");
        }
        return text;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        byte[] signed = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            signed[i] = (byte) mark[i];
        }
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, signed, 0, mark.length);
    }
}
