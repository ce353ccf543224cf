package org.sukien.corpus.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952), any number of members one after the other. Unlike {@link java.util.zip.GZIPInputStream} it
 * doesn't take a pause of the stream below for its end, nor a damaged member for the end of the file: both would lose articles without a word.
 * Zeros after the last member are passed over, as gzip(1) does. Not thread-safe.
 */
final class GzipStream extends InputStream {
    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKED = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final BufferedInputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final byte[] packed = new byte[SourceFile.BUFFER];
    private final byte[] single = new byte[1];
    private int at;
    private int end;
    private boolean inside;
    private boolean begun;
    private boolean done;

    GzipStream(BufferedInputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!done) {
            if (!inside && !begin()) {
                done = true;
                break;
            }
            int count = inflate(bytes, from, length);
            if (count > 0) {
                sum.update(bytes, from, count);
                return count;
            }
        }
        return -1;
    }

    /** Unpacks what it can; 0 where a member has ended. */
    private int inflate(byte[] bytes, int from, int length) throws IOException {
        try {
            while (true) {
                int count = inflater.inflate(bytes, from, length);
                if (count > 0) {
                    return count;
                }
                if (inflater.finished()) {
                    at = end - inflater.getRemaining();
                    finish();
                    return 0;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("needs a dictionary");
                }
                at = end;
                if (!fill()) {
                    throw new EOFException();
                }
                inflater.setInput(packed, at, end - at);
            }
        } catch (DataFormatException e) {
            throw new ZipException("is damaged: its gzip data can't be unpacked");
        }
    }

    /** Reads a member's header; false where there is no further member. */
    private boolean begin() throws IOException {
        int first = next();
        while (begun && first == 0) {
            first = next();
        }
        if (first < 0) {
            return false;
        }
        int[] header = new int[HEADER];
        header[0] = first;
        for (int i = 1; i < HEADER; i++) {
            header[i] = need();
        }
        if (header[0] != 0x1f || header[1] != 0x8b || header[2] != DEFLATE) {
            throw new ZipException("is damaged: its gzip data goes on with something else");
        }
        int flags = header[3];
        if ((flags & EXTRA) != 0) {
            int length = need() | need() << 8;
            for (int i = 0; i < length; i++) {
                need();
            }
        }
        for (int text = NAME; text <= COMMENT; text <<= 1) {
            if ((flags & text) != 0) {
                while (need() != 0) {
                    continue; // names and comments end with a zero
                }
            }
        }
        if ((flags & HEADER_CHECKED) != 0) {
            need();
            need();
        }
        inflater.reset();
        inflater.setInput(packed, at, end - at);
        sum.reset();
        inside = true;
        begun = true;
        return true;
    }

    private void finish() throws IOException {
        long written = inflater.getBytesWritten();
        long stated = 0;
        for (int i = 0; i < TRAILER; i++) {
            stated |= (long) need() << (8 * i);
        }
        if ((stated & 0xffffffffL) != sum.getValue() || stated >>> 32 != (written & 0xffffffffL)) {
            throw new ZipException("is damaged: its gzip data doesn't add up");
        }
        inside = false;
    }

    private int need() throws IOException {
        int next = next();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    private int next() throws IOException {
        return at < end || fill() ? packed[at++] & 0xff : -1;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(packed, 0, packed.length));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
