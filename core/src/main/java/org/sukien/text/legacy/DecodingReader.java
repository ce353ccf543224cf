package org.sukien.text.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Reads a stream through a charset and flushes its decoder at the end, which {@link java.io.InputStreamReader} never does:
 * a letter that waits for its marks would be lost there. Bytes without a meaning become U+FFFD, or end the reading with
 * their offset.
 */
final class DecodingReader extends Reader {
    private static final int BUFFER = 8192;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    /** The stream has ended. */
    private boolean ended;
    /** All bytes have been decoded, and the decoder is being flushed. */
    private boolean flushing;

    private boolean done;
    /** How many bytes came before those in the buffer. */
    private long before;

    DecodingReader(InputStream in, Charset charset, CodingErrorAction action) {
        this.in = in;
        this.decoder = charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (!chars.hasRemaining() && !done) {
            fill();
        }
        if (!chars.hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(buffer, offset, count);
        return count;
    }

    private void fill() throws IOException {
        chars.clear();
        if (!ended) {
            readBytes();
        }
        if (!flushing) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError() && chars.position() == 0) {
                throw new UnreadableBytesException(
                        decoder.charset(), before + bytes.position(), bytes.get(bytes.position()));
            }
            flushing = ended && result.isUnderflow();
        }
        if (flushing) {
            done = decoder.flush(chars).isUnderflow();
        }
        chars.flip();
    }

    private void readBytes() throws IOException {
        before += bytes.position();
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public boolean ready() throws IOException {
        return chars.hasRemaining() || in.available() > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
