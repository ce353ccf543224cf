package org.sukien.corpus.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines without decoding it, so that a damaged line ends where it ends. Not thread-safe. */
final class ByteLines implements Closeable {
    /** As long as an array can be. */
    static final int LONGEST = Integer.MAX_VALUE - 16;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;
    private byte[] line = new byte[CHUNK];
    private int length;
    private boolean tooLong;

    /** @param longest of longer lines the rest is passed over */
    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line; false where there is none. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
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

    /** A copy of the line, without its line feed. */
    byte[] copy() {
        return Arrays.copyOf(line, length);
    }

    /** Whether nothing but blanks is in the line. */
    boolean isBlank() {
        int from = length > 2 && line[0] == (byte) 0xef && line[1] == (byte) 0xbb && line[2] == (byte) 0xbf ? 3 : 0;
        for (int i = from; i < length; i++) {
            if (line[i] < 0 || line[i] > ' ') {
                return false;
            }
        }
        return !tooLong;
    }

    /** Whether the line is longer than there is memory for, and only its beginning is here. */
    boolean isTooLong() {
        return tooLong;
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
        if (tooLong || !hasRoom((long) length + to - from)) {
            tooLong = true;
            return;
        }
        System.arraycopy(chunk, from, line, length, to - from);
        length += to - from;
    }

    private boolean hasRoom(long needed) {
        if (needed > longest) {
            return false;
        }
        try {
            if (needed > line.length) {
                line = Arrays.copyOf(line, (int)
                        Math.min(longest, Math.max(needed, (long) line.length + (line.length >> 1))));
            } else if (length == 0 && line.length > 16 * CHUNK) {
                line = new byte[Math.max((int) needed, CHUNK)]; // the last line was huge; this one likely isn't
            }
            return true;
        } catch (OutOfMemoryError e) {
            line = new byte[CHUNK];
            length = 0;
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
