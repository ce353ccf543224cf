package org.sukien.corpus.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.Inflater;

/** The packed bytes of a stream, a chunk at a time, with a way back to where something began. Not thread-safe. */
final class PackedBytes implements Closeable {
    /** How far back the way goes at least. */
    private static final int REACH = 1 << 20;

    private final BufferedInputStream in;
    private final byte[] chunk = new byte[SourceFile.BUFFER];
    private int at;
    private int end;
    /** How many bytes came before the chunk. */
    private long before;

    private boolean goesBack;
    /** The offset that the stream below can go back to. */
    private long marked;
    /** What began here may be gone back to. */
    private long kept = -1;

    PackedBytes(BufferedInputStream in) {
        this.in = in;
    }

    /** From now on what began at {@link #keep} can be gone back to. */
    void keepWayBack() {
        goesBack = true;
    }

    /** What begins at an offset of the present chunk may be wanted again; -1 if nothing is. */
    void keep(long offset) {
        kept = offset;
    }

    /** How many bytes were taken. */
    long position() {
        return before + at;
    }

    /** The next byte; -1 at the end. */
    int next() throws IOException {
        return at < end || fill() ? chunk[at++] & 0xff : -1;
    }

    /** The next byte, which must be there. */
    int need() throws IOException {
        int next = next();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    /** Gives what is left of the chunk to be unpacked; {@link #takeBack} says how much of it was. */
    void give(Inflater inflater) {
        inflater.setInput(chunk, at, end - at);
    }

    /** Gives the next chunk to be unpacked. */
    void giveMore(Inflater inflater) throws IOException {
        at = end;
        if (!fill()) {
            throw new EOFException();
        }
        give(inflater);
    }

    /** Goes to behind the last byte that was unpacked. */
    void takeBack(Inflater inflater) {
        at = end - inflater.getRemaining();
    }

    /** Goes back to an offset, or as near to it as what is held allows. */
    void goBack(long offset) throws IOException {
        if (offset < before && goesBack && marked <= offset) {
            reset();
        }
        at = (int) Math.max(0, Math.min(end, offset - before));
    }

    private void reset() throws IOException {
        try {
            in.reset();
        } catch (IOException e) {
            return; // it is too far back; what is held must do
        }
        before = marked;
        end = 0;
        fill();
    }

    private boolean fill() throws IOException {
        if (goesBack && kept < marked) {
            in.mark(REACH);
            marked = before + end;
        }
        int count = in.read(chunk, 0, chunk.length);
        if (count <= 0) {
            return false; // what is held stays, to be searched if it was damaged
        }
        before += end;
        at = 0;
        end = count;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
