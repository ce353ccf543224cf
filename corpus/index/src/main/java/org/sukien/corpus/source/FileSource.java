package org.sukien.corpus.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.sukien.article.ArticleReader;

/** Reads one file after the other. What is wrong with one is told in its place, and the next follows. */
final class FileSource implements ArticleSource {
    /** As many bytes are looked at to find out what a nameless stream holds. */
    private static final int FIRST = 4096;

    private final Sources sources;
    private final Deque<Skipped> skipped;
    private final Iterator<SourceFile> files;
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong others = new AtomicLong();
    private final long total;
    private SourceFile file;
    private FileReading reading;
    private boolean closed;

    FileSource(SourceFiles found, Sources sources) {
        this.sources = sources;
        skipped = new ArrayDeque<>(found.skipped());
        files = found.files().iterator();
        long sum = 0;
        for (SourceFile each : found.files()) {
            long size = each.size();
            sum = size < 0 || sum < 0 ? -1 : sum + size;
        }
        total = sum;
    }

    @Override
    public Optional<RawArticle> nextRaw() {
        while (!closed) {
            if (!skipped.isEmpty()) {
                Skipped next = skipped.remove();
                return Optional.of(RawArticle.skipped(next.where(), next.reason()));
            }
            if (reading == null && !files.hasNext()) {
                break;
            }
            try {
                if (reading == null) {
                    file = files.next();
                    reading = begin();
                }
                Optional<RawArticle> next = reading.next();
                if (next.isPresent()) {
                    return next;
                }
                finish();
            } catch (IOException e) {
                failed(e, Reasons.of(e));
            } catch (OutOfMemoryError e) {
                failed(e, Reasons.TOO_LARGE);
            }
        }
        return Optional.empty();
    }

    private FileReading begin() throws IOException {
        InputStream in = file.open(sources.standardInput(), raw -> new CountingStream(raw, read));
        try {
            SourceKind kind = file.kind() == SourceKind.UNKNOWN ? sources.kind() : file.kind();
            Optional<GzipStream> gzip = in instanceof GzipStream packed ? Optional.of(packed) : Optional.empty();
            if (kind != SourceKind.UNKNOWN) {
                return begin(kind, in, gzip);
            }
            BufferedInputStream whole = new BufferedInputStream(in, 2 * FIRST);
            return begin(sniffed(whole), whole, gzip);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private FileReading begin(SourceKind kind, InputStream in, Optional<GzipStream> gzip) throws IOException {
        return switch (kind) {
            case TEXT, UNKNOWN -> new WholeReading(file, false, in, sources);
            case PAGE -> new WholeReading(file, true, in, sources);
            case ROWS -> new RowsReading(file, sources.encoding().utf8(in), sources);
            case TABLE -> new TableReading(file, sources.encoding().utf8(in), sources);
            case ARCHIVE -> new ArchiveReading(file, new ArchiveBytes(in, gzip), sources, others);
        };
    }

    private static SourceKind sniffed(BufferedInputStream in) throws IOException {
        in.mark(FIRST);
        String first = new String(in.readNBytes(FIRST), StandardCharsets.UTF_8).replace("\uFEFF", "");
        in.reset();
        if (first.stripLeading().startsWith("{")) {
            return SourceKind.ROWS;
        }
        if (first.startsWith("WARC/")) {
            return SourceKind.ARCHIVE;
        }
        return ArticleReader.isHtml(first) ? SourceKind.PAGE : SourceKind.TEXT;
    }

    private void failed(Throwable fault, String reason) {
        skipped.add(new Skipped(file.name(), reason));
        boolean interrupted = fault instanceof ClosedByInterruptException || fault instanceof InterruptedIOException;
        try {
            finish();
        } catch (IOException e) {
            fault.addSuppressed(e); // it could not be read, and can't be closed either
        }
        if (interrupted) {
            throw new UncheckedIOException((IOException) fault);
        }
    }

    private void finish() throws IOException {
        FileReading done = reading;
        reading = null;
        if (done != null) {
            done.close();
        }
    }

    @Override
    public SourceProgress progress() {
        return new SourceProgress(read.get(), total);
    }

    @Override
    public long otherRecords() {
        return others.get();
    }

    @Override
    public void close() {
        closed = true;
        try {
            finish();
        } catch (IOException e) {
            return; // all that was wanted of the file has been read
        }
    }
}
