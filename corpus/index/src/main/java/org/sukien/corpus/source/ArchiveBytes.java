package org.sukien.corpus.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The bytes of a web archive, unpacked, and the way back to the next record after damage. jwarc reads the records; it finds
 * none behind one that is damaged, so where each of them begins and ends is found out here. Not thread-safe.
 */
final class ArchiveBytes implements Closeable {
    /** How far back it can go to look for records that a wrong length has hidden. */
    private static final int REACH = 1 << 22;
    /** The longest header of a record. */
    private static final int LONGEST_HEADER = 1 << 16;

    private static final int LONGEST_VERSION = 8;
    private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final BufferedInputStream in;
    private final Optional<GzipStream> gzip;
    private long position;
    private long marked;

    ArchiveBytes(InputStream in, Optional<GzipStream> gzip) {
        this.in = new BufferedInputStream(in, SourceFile.BUFFER);
        this.gzip = gzip;
        gzip.ifPresent(GzipStream::keepWayBack);
    }

    /**
     * The header of the record that begins here, with the empty line after it; empty at the end.
     *
     * @throws ZipException and other exceptions if there is none, though there are bytes
     */
    byte[] header() throws IOException {
        in.mark(REACH);
        marked = position;
        int first = read();
        if (first < 0) {
            return new byte[0];
        }
        byte[] header = new byte[LONGEST_HEADER];
        header[0] = (byte) first;
        for (int length = 1; length < LONGEST_HEADER; length++) {
            int next = read();
            if (next < 0) {
                throw new EOFException("is cut off");
            }
            header[length] = (byte) next;
            if (length < MAGIC.length && next != MAGIC[length] || header[0] != MAGIC[0]) {
                throw new IOException("is no record of a web archive");
            }
            if (next == '\n' && (header[length - 1] == '\n' || length > 2 && header[length - 2] == '\n')) {
                return Arrays.copyOf(header, length + 1);
            }
        }
        throw new IOException("is damaged: its header doesn't end");
    }

    /** So many bytes of the record, as a stream of its own; what isn't read of them is passed over by {@link Body#pass}. */
    Body body(long length) {
        return new Body(length);
    }

    /** Where the record began: in the packed file the member that it is in. */
    long offset() {
        return gzip.isPresent() ? gzip.get().packed(marked) : marked;
    }

    /** Goes to the next place that looks like a record's beginning, behind the beginning of the one before; false where none is. */
    boolean skipDamage() throws IOException {
        boolean behind = !back();
        while (true) {
            try {
                if (!behind) {
                    behind = true;
                    read();
                }
                return search();
            } catch (ZipException | EOFException e) {
                if (!skipDamagedMember()) {
                    return false;
                }
            }
        }
    }

    /** What looks like a member's beginning may be none; then the next is tried. */
    private boolean skipDamagedMember() throws IOException {
        while (gzip.isPresent()) {
            try {
                return gzip.get().skipDamage();
            } catch (EOFException e) {
                continue; // a header without end: the search goes on behind where it began
            }
        }
        return false;
    }

    /** Goes back to where the record began; false if too much of it was read for that. */
    private boolean back() {
        try {
            in.reset();
            position = marked;
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean search() throws IOException {
        while (true) {
            in.mark(REACH);
            long start = position;
            int first = read();
            if (first < 0) {
                return false;
            }
            if (first == MAGIC[0]) {
                boolean found = isBeginning();
                in.reset();
                position = start;
                if (found) {
                    return true;
                }
                read();
            }
        }
    }

    /** Whether a first letter goes on as records begin: {@code WARC/1.0} and a line's end. */
    private boolean isBeginning() throws IOException {
        for (int i = 1; i < MAGIC.length; i++) {
            if (read() != MAGIC[i]) {
                return false;
            }
        }
        int next = read();
        for (int i = 0; i < LONGEST_VERSION && (next == '.' || next >= '0' && next <= '9'); i++) {
            next = read();
        }
        return next == '\r' || next == '\n';
    }

    private int read() throws IOException {
        int next = in.read();
        position += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The bytes of one record. */
    final class Body extends InputStream {
        private long left;
        private IOException failure;

        private Body(long length) {
            left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            try {
                int count = in.read(to, from, (int) Math.min(left, length));
                if (count < 0) {
                    throw new EOFException("is cut off");
                }
                left -= count;
                position += count;
                return count;
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        /** What went wrong with the archive's bytes, whatever became of that exception. */
        Optional<IOException> failure() {
            return Optional.ofNullable(failure);
        }

        /** Passes over the rest of the record and the two empty lines after it. */
        void pass() throws IOException {
            skipNBytes(left);
            for (char end : "\r\n\r\n".toCharArray()) {
                if (ArchiveBytes.this.read() != end) {
                    throw new IOException("is damaged: it doesn't end where its length says");
                }
            }
            if (gzip.isPresent()) {
                gzip.get().endMember(position);
            }
        }
    }
}
