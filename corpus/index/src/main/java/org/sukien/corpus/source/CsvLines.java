package org.sukien.corpus.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a table into its rows without decoding it, as RFC 4180 has them: a line break between quotes is text. A quote that
 * is never closed costs its own line and not the rest of the table. Not thread-safe.
 */
final class CsvLines implements Closeable {
    private static final int CHUNK = 1 << 16;

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final int longest;
    private final InputStream in;
    private String delimiters;
    private byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;
    private byte[] row = new byte[CHUNK];
    private int length;
    private long lines;
    private long line;
    private boolean open;

    /**
     * @param delimiters what parts fields, one or several characters of ASCII
     * @param longest a row of more bytes is taken for one whose quote is never closed
     */
    CsvLines(InputStream in, String delimiters, int longest) {
        this.in = in;
        this.delimiters = delimiters;
        this.longest = longest;
    }

    /** What parts fields from the next row on. */
    void delimiter(char delimiter) {
        delimiters = String.valueOf(delimiter);
    }

    /** Goes to the next row; false where there is none. */
    boolean next() throws IOException {
        length = 0;
        open = false;
        line = lines + 1;
        int breaks = 0;
        int firstBreak = -1;
        State state = State.FIELD_START;
        while (fill()) {
            byte b = chunk[at++];
            if (b == '\n') {
                breaks++;
                firstBreak = firstBreak < 0 ? length : firstBreak;
                if (state != State.QUOTED) {
                    lines += breaks;
                    return true;
                }
            }
            if (!append(b)) {
                at--;
                return cut(firstBreak);
            }
            state = after(state, b);
        }
        if (state == State.QUOTED) {
            return cut(firstBreak);
        }
        lines += breaks + 1;
        return length > 0;
    }

    private State after(State state, byte b) {
        boolean delimiter = delimiters.indexOf(b) >= 0;
        return switch (state) {
            case FIELD_START -> b == '"' ? State.QUOTED : delimiter ? State.FIELD_START : State.PLAIN;
            case PLAIN -> delimiter ? State.FIELD_START : State.PLAIN;
            case QUOTED -> b == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> b == '"' ? State.QUOTED : delimiter ? State.FIELD_START : State.PLAIN;
        };
    }

    /** The row is none: it is left at its first line's end, and what follows is read again. */
    private boolean cut(int firstBreak) throws IOException {
        open = true;
        lines++;
        if (firstBreak < 0) {
            while (fill() && chunk[at++] != '\n') {
                continue; // the rest of the line belongs to it
            }
            return true;
        }
        byte[] again = Arrays.copyOfRange(row, firstBreak + 1, length + filled - at);
        System.arraycopy(chunk, at, again, length - firstBreak - 1, filled - at);
        chunk = again;
        at = 0;
        filled = again.length;
        length = firstBreak;
        return true;
    }

    /** A copy of the row, without its line feed. */
    byte[] copy() {
        return Arrays.copyOf(row, length);
    }

    /** The number of the row's first line, from 1. */
    long line() {
        return line;
    }

    /** Whether a quote in it is never closed. */
    boolean isOpen() {
        return open;
    }

    /** Whether nothing but blanks is in the row. */
    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (row[i] < 0 || row[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    private boolean append(byte b) {
        if (length == longest) {
            return false;
        }
        if (length == row.length) {
            row = Arrays.copyOf(row, (int) Math.min(longest, 2L * row.length));
        }
        row[length++] = b;
        return true;
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        chunk = chunk.length == CHUNK ? chunk : new byte[CHUNK];
        filled = Math.max(0, in.read(chunk, 0, CHUNK));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
