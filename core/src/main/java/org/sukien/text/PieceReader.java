package org.sukien.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/**
 * Cuts a stream of any length into pieces that may be normalised one by one: joined, the views of the pieces are the view
 * of the whole. Pieces end after a line where they can, else after a space; a few hundred kilobytes of memory serve all.
 *
 * <pre>{@code
 * PieceReader pieces = new PieceReader(in);
 * for (String piece = pieces.read(); piece != null; piece = pieces.read()) {
 *     out.write(Normalizer.standard().normalize(piece).view());
 * }
 * }</pre>
 *
 * <p>Not thread-safe. Known weakness: 65,536 characters without a line end or space are cut anywhere between two letters.
 */
public final class PieceReader implements Closeable {
    /** The most characters in a piece. */
    public static final int LONGEST = 1 << 16;

    private final Reader in;
    private final char[] buffer;
    private int filled;
    private boolean ended;

    /** Pieces of a stream, which {@link #close} closes. */
    public PieceReader(Reader in) {
        this(in, LONGEST);
    }

    /** Pieces of at most so many characters, for tests. */
    PieceReader(Reader in, int longest) {
        this.in = in;
        this.buffer = new char[longest];
    }

    /**
     * The next piece, or null at the stream's end.
     *
     * @throws IOException if the stream can't be read
     */
    public String read() throws IOException {
        while (!ended && filled < buffer.length) {
            int read = in.read(buffer, filled, buffer.length - filled);
            ended = read < 0;
            filled += Math.max(0, read);
        }
        if (filled == 0) {
            return null;
        }
        int end = ended ? filled : cut();
        String piece = new String(buffer, 0, end);
        System.arraycopy(buffer, end, buffer, 0, filled - end);
        filled -= end;
        return piece;
    }

    private int cut() {
        for (int i = filled; i > 0; i--) {
            if (buffer[i - 1] == '\n') {
                return i;
            }
        }
        for (int i = filled - 1; i > 0; i--) {
            if (buffer[i - 1] == ' ' && isFirst(buffer[i])) {
                return i;
            }
        }
        for (int i = filled - 1; i > 0; i--) {
            if (isFirst(buffer[i]) && !Character.isHighSurrogate(buffer[i - 1])) {
                return i;
            }
        }
        return Character.isHighSurrogate(buffer[filled - 1]) && filled > 1 ? filled - 1 : filled;
    }

    /** Whether a character has nothing to do with what stands before it. */
    private static boolean isFirst(char c) {
        return ComposeStep.isSettled(c) && (Suspects.of(c) & Suspects.INVISIBLE) == 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
