package org.sukien.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Cuts a stream of UTF-8 into pieces of whole lines, so that a text of any size passes through little memory. A line longer
 * than a piece is cut after white space, or where there is none, between two characters. Not thread-safe.
 */
final class TextPieces implements Closeable {
    private static final int PIECE = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).flip();
    private final CharBuffer chars = CharBuffer.allocate(PIECE);
    private long decoded;
    private boolean ended;

    TextPieces(InputStream in) {
        this.in = in;
    }

    /**
     * The next piece; empty at the end.
     *
     * @throws IOException if the stream fails or holds bytes that are no UTF-8, with their offset
     */
    String next() throws IOException {
        while (chars.hasRemaining() && !ended) {
            fill();
        }
        chars.flip();
        int end = ended ? chars.limit() : cut();
        String piece = chars.subSequence(0, end).toString();
        chars.position(end);
        chars.compact();
        return piece;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        int before = bytes.position();
        CoderResult result = decoder.decode(bytes, chars, read < 0);
        decoded += bytes.position() - before;
        if (result.isError()) {
            throw new IOException("is no UTF-8: byte 0x" + Integer.toHexString(bytes.get(bytes.position()) & 0xff)
                    + " at offset " + decoded);
        }
        if (result.isOverflow()) {
            chars.limit(chars.position()); // full, but for half of a pair
            return;
        }
        ended = read < 0;
    }

    private int cut() {
        int blank = 0;
        for (int i = chars.limit() - 1; i >= 0; i--) {
            char c = chars.get(i);
            if (c == '\n') {
                return i + 1;
            }
            if (blank == 0 && Character.isWhitespace(c)) {
                blank = i + 1;
            }
        }
        return blank > 0 ? blank : lastCharacter();
    }

    /** Where the last character begins whose marks may still come. */
    private int lastCharacter() {
        int at = chars.limit() - 1;
        while (at > 0 && Character.getType(chars.get(at)) == Character.NON_SPACING_MARK) {
            at--;
        }
        if (at > 0 && Character.isLowSurrogate(chars.get(at))) {
            at--;
        }
        return at > 0 ? at : chars.limit();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
