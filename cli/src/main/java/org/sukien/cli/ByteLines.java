package org.sukien.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines without decoding it, so that a damaged line ends where it ends. Not thread-safe. */
final class ByteLines implements Closeable {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;
    private byte[] line = new byte[CHUNK];
    private int length;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false where there is none. */
    boolean next() throws IOException {
        length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = at;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            append(at, end);
            at = end + 1;
            if (end < filled) {
                return true;
            }
        }
        return any;
    }

    /** The line's bytes, without its line feed; valid until the next call of {@link #next}. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = Math.max(0, in.read(chunk, 0, CHUNK));
        return filled > 0;
    }

    private void append(int from, int to) {
        int needed = length + to - from;
        if (needed > line.length) {
            line = Arrays.copyOf(line, Math.max(needed, line.length + (line.length >> 1)));
        } else if (length == 0 && line.length > 16 * CHUNK) {
            line = new byte[Math.max(needed, CHUNK)]; // the last line was huge; this one likely isn't
        }
        System.arraycopy(chunk, from, line, length, to - from);
        length = needed;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
