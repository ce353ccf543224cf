package org.sukien.text.legacy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * Writes characters in a {@link CodePage}; letters are expected composed (NFC). Where an encoding uses signs as marks, a
 * sign that is none gets a backslash before it.
 */
final class CodePageEncoder extends CharsetEncoder {
    private static final byte[] QUESTION = {'?'};
    private static final byte[] ESCAPED_QUESTION = {'\\', '?'};

    private final CodePage page;
    /** What a decoder would hold back after the bytes written so far. */
    private char before;

    CodePageEncoder(Charset charset, CodePage page) {
        super(charset, 1.5f, page.escapes() ? 4f : 3f, page.escapes() ? ESCAPED_QUESTION : QUESTION);
        this.page = page;
    }

    @Override
    protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
        while (in.hasRemaining()) {
            char c = in.get(in.position());
            int bytes = page.bytes(c);
            if (bytes == 0) {
                before = 0;
                return unmappable(in, c);
            }
            int first = bytes & 0xFF;
            boolean escape = page.escapes() && (c == '\\' || page.join(before, first) != CodePage.NONE);
            int count = CodePage.count(bytes);
            if (out.remaining() < count + (escape ? 1 : 0)) {
                return CoderResult.OVERFLOW;
            }
            if (escape) {
                out.put((byte) '\\');
            }
            for (int i = 0; i < count; i++) {
                out.put((byte) (bytes >>> 8 * i));
            }
            before = c;
            in.position(in.position() + 1);
        }
        return CoderResult.UNDERFLOW;
    }

    private static CoderResult unmappable(CharBuffer in, char c) {
        if (!Character.isSurrogate(c)) {
            return CoderResult.unmappableForLength(1);
        }
        if (Character.isLowSurrogate(c)) {
            return CoderResult.malformedForLength(1);
        }
        if (in.remaining() < 2) {
            return CoderResult.UNDERFLOW;
        }
        boolean pair = Character.isLowSurrogate(in.get(in.position() + 1));
        return pair ? CoderResult.unmappableForLength(2) : CoderResult.malformedForLength(1);
    }

    @Override
    protected void implReset() {
        before = 0;
    }
}
