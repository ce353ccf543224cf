package org.sukien.corpus.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A file that articles are read from. Immutable and thread-safe.
 *
 * @param path where it lies; empty for standard input
 * @param name what messages and records call it: the path as given, or {@code -}
 * @param id the id of its article: {@code 000} for {@code articles/000.txt.gz}
 */
public record SourceFile(Optional<Path> path, String name, Optional<String> id) {
    /** What is read where a path is {@code -}. */
    public static final SourceFile STANDARD_INPUT = new SourceFile(Optional.empty(), "-", Optional.empty());

    static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC = 0x8b1f;

    /** What its name promises. */
    public SourceKind kind() {
        return SourceKind.of(name);
    }

    /** How many bytes it has on the disk; -1 where that isn't known. */
    long size() {
        try {
            return path.isEmpty() ? -1 : Files.size(path.get());
        } catch (IOException e) {
            return 0; // it will be told of when it is read
        }
    }

    /**
     * The file's bytes, unpacked where they are gzip, whatever the file's name is.
     *
     * @param standardInput what to read for {@code -}; closing the stream that is returned doesn't close it
     * @throws IOException if the file can't be read, or is not gzip though its name says so
     */
    public InputStream open(InputStream standardInput) throws IOException {
        InputStream in = open(standardInput, raw -> raw);
        return in instanceof GzipStream ? new BufferedInputStream(in, BUFFER) : in;
    }

    /**
     * The same, a {@link GzipStream} where they are unpacked.
     *
     * @param around what the raw bytes pass through
     */
    InputStream open(InputStream standardInput, UnaryOperator<InputStream> around) throws IOException {
        InputStream raw = path.isEmpty() ? new StaysOpen(standardInput) : Files.newInputStream(path.get());
        try {
            BufferedInputStream in = new BufferedInputStream(around.apply(raw), BUFFER);
            in.mark(2);
            int magic = in.read() | in.read() << 8;
            in.reset();
            if (magic == GZIP_MAGIC) {
                return new GzipStream(in);
            }
            if (name.toLowerCase(Locale.ROOT).endsWith(".gz") && magic != -1) {
                throw new IOException("is not gzip data, though its name says so");
            }
            return in;
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }
}
