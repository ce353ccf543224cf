package org.sukien.corpus.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.sukien.article.HtmlReader;

/**
 * Fetches the pages of a web archive: responses with status 200 that are {@code text/html}. All other records are counted and
 * passed over. A damaged record is told of with its offset, and the next that can be found follows. Not thread-safe.
 */
final class ArchiveReading implements FileReading {
    /** More is no article, but a trap or a stream. */
    private static final int LARGEST_PAGE = 1 << 26;

    private static final String LENGTH = "\ncontent-length:";

    private final SourceFile file;
    private final ArchiveBytes bytes;
    private final Sources sources;
    private final AtomicLong others;
    private boolean begun;
    private boolean ended;
    private int articles;

    /** @param others counts the records that are no pages */
    ArchiveReading(SourceFile file, ArchiveBytes bytes, Sources sources, AtomicLong others) {
        this.file = file;
        this.bytes = bytes;
        this.sources = sources;
        this.others = others;
    }

    @Override
    public Optional<RawArticle> next() throws IOException {
        while (!ended) {
            try {
                byte[] header = bytes.header();
                if (header.length == 0) {
                    break;
                }
                begun = true;
                ArchiveBytes.Body body = bytes.body(length(header));
                Optional<RawArticle> found = record(header, body);
                body.pass();
                if (found.isPresent()) {
                    return found;
                }
                others.incrementAndGet();
            } catch (IOException e) {
                begun = true;
                RawArticle damaged = RawArticle.skipped(where(), Reasons.of(e));
                ended = !bytes.skipDamage();
                return Optional.of(damaged);
            }
        }
        if (!begun) {
            throw new IOException("is empty");
        }
        return Optional.empty();
    }

    private String where() {
        return file.name() + " at byte " + bytes.offset();
    }

    private static long length(byte[] header) throws IOException {
        String text = new String(header, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = text.indexOf(LENGTH) + LENGTH.length();
        try {
            long length = at < LENGTH.length()
                    ? -1
                    : Long.parseLong(text.substring(at, text.indexOf('\n', at)).strip());
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException e) {
            throw new IOException("is damaged: its length is no number", e);
        }
        throw new IOException("is damaged: it has no length");
    }

    /** The page of a record; nothing if it holds something else. */
    private Optional<RawArticle> record(byte[] header, ArchiveBytes.Body body) throws IOException {
        int before = articles;
        try (WarcReader reader =
                new WarcReader(new SequenceInputStream(new ByteArrayInputStream(header), new StaysOpen(body)))) {
            WarcRecord record = reader.next().orElseThrow(() -> new IOException("is damaged"));
            return record instanceof WarcResponse response ? page(response) : Optional.empty();
        } catch (IOException | RuntimeException | LinkageError e) {
            // What is wrong with the page is told; what is wrong with the archive, found on the way, is another matter.
            if (body.failure().isPresent()) {
                throw body.failure().get();
            }
            articles = before + 1;
            return Optional.of(RawArticle.skipped(where(), reason(e)));
        } catch (OutOfMemoryError e) {
            articles = before + 1;
            return Optional.of(RawArticle.skipped(where(), Reasons.TOO_LARGE));
        }
    }

    private static String reason(Throwable fault) {
        if (fault instanceof LinkageError) {
            return "is packed in a way that can't be unpacked here";
        }
        return "cannot be read: " + (fault instanceof IOException failure ? Reasons.of(failure) : fault.getMessage());
    }

    private Optional<RawArticle> page(WarcResponse response) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return Optional.empty();
        }
        HttpResponse http = response.http();
        if (http.status() != 200 || !http.contentType().base().equals(MediaType.HTML)) {
            return Optional.empty();
        }
        articles++;
        String where = where();
        if (response.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
            return Optional.of(RawArticle.skipped(
                    where,
                    "was cut off when it was archived ("
                            + response.truncated().name().toLowerCase(Locale.ROOT) + ")"));
        }
        if (response.target() == null) {
            return Optional.of(RawArticle.skipped(where, "names no address, WARC-Target-URI"));
        }
        byte[] html = http.bodyDecoded().stream().readNBytes(LARGEST_PAGE + 1);
        if (html.length > LARGEST_PAGE) {
            return Optional.of(RawArticle.skipped(where, "is larger than " + (LARGEST_PAGE >> 20) + " MB"));
        }
        return Optional.of(article(where, html, response.target(), http));
    }

    private RawArticle article(String where, byte[] html, String address, HttpResponse http) {
        Optional<String> charset =
                Optional.ofNullable(http.contentType().parameters().get("charset"));
        int number = articles;
        return new RawArticle(
                where,
                html.length,
                () -> sources.dated(sources.named(
                        HtmlReader.read(sources.encoding().page(html, charset, file.name()))
                                .withId(address),
                        file,
                        number)));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
