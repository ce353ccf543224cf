package org.sukien.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A file that articles are read from.
 *
 * @param path where it lies; empty for standard input
 * @param name what messages and records call it: the path as given, or {@code -}
 * @param id the id of its article: {@code 000} for {@code articles/000.txt.gz}
 */
record InputFile(Optional<Path> path, String name, Optional<String> id) {
    /** What a file is read as. */
    enum Kind {
        TEXT,
        PAGE,
        ROWS,
        /** To be found out from its first characters. */
        UNKNOWN
    }

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC = 0x8b1f;

    static final InputFile STANDARD_INPUT = new InputFile(Optional.empty(), "-", Optional.empty());

    Kind kind() {
        return kindOf(name);
    }

    /** What a name promises: {@code TEXT} for {@code 000.txt} and {@code 000.txt.gz}. */
    static Kind kindOf(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.endsWith(".gz")) {
            plain = plain.substring(0, plain.length() - 3);
        }
        if (plain.endsWith(".txt")) {
            return Kind.TEXT;
        }
        if (plain.endsWith(".html") || plain.endsWith(".htm")) {
            return Kind.PAGE;
        }
        return plain.endsWith(".jsonl") ? Kind.ROWS : Kind.UNKNOWN;
    }

    /** The file's bytes, unpacked where they are gzip. */
    InputStream open(InputStream standardInput) throws IOException {
        InputStream raw = path.isEmpty() ? standardInput : Files.newInputStream(path.get());
        try {
            BufferedInputStream in = new BufferedInputStream(raw, BUFFER);
            in.mark(2);
            int magic = in.read() | in.read() << 8;
            in.reset();
            if (magic == GZIP_MAGIC) {
                return new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
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
