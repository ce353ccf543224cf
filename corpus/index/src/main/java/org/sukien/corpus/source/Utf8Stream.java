package org.sukien.corpus.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Text in some encoding as the bytes that it has in UTF-8, so that lines are cut in one way whatever the encoding. Not thread-safe. */
final class Utf8Stream extends InputStream {
    private static final int AT_ONCE = 1 << 13;

    private final Reader text;
    private final char[] chars = new char[AT_ONCE + 1];
    private byte[] bytes = new byte[0];
    private int at;
    private int held;
    private boolean ended;

    Utf8Stream(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, to, from, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (at == bytes.length && !ended) {
            int count = text.read(chars, held, AT_ONCE);
            ended = count < 0;
            int size = held + Math.max(count, 0);
            // The first half of a pair waits for the second.
            held = !ended && size > 0 && Character.isHighSurrogate(chars[size - 1]) ? 1 : 0;
            bytes = new String(chars, 0, size - held).getBytes(StandardCharsets.UTF_8);
            at = 0;
            chars[0] = size > 0 ? chars[size - 1] : 0;
        }
        return at < bytes.length;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
