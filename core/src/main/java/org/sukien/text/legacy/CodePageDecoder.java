package org.sukien.text.legacy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Reads bytes of a {@link CodePage}; letters come out composed. Bytes without a meaning are reported as unmappable. */
final class CodePageDecoder extends CharsetDecoder {
    private final CodePage page;
    private final boolean[] plain = new boolean[0x100];
    private Composer composer;
    /** A byte without a meaning was met, and what stood before it is being written. */
    private boolean stuck;

    private boolean finished;

    CodePageDecoder(Charset charset, CodePage page) {
        super(charset, 1f, 1f);
        this.page = page;
        this.composer = new Composer(page);
        for (int b = 0; b < plain.length; b++) {
            plain[b] = page.isPlain(b);
        }
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        while (true) {
            while (composer.isReady()) {
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                out.put(composer.take());
            }
            if (stuck) {
                stuck = false;
                return CoderResult.unmappableForLength(1);
            }
            if (composer.isIdle()) {
                pass(in, out);
            }
            if (!in.hasRemaining()) {
                return CoderResult.UNDERFLOW;
            }
            if (!composer.push(in.get() & 0xFF)) {
                in.position(in.position() - 1);
                stuck = true;
            }
        }
    }

    /** Writes plain bytes as long as they last; most of a text is made of them. */
    private void pass(ByteBuffer in, CharBuffer out) {
        int at = in.position();
        int end = at + Math.min(in.remaining(), out.remaining());
        char c = 0;
        while (at < end && plain[in.get(at) & 0xFF]) {
            c = page.alone(in.get(at++) & 0xFF);
            out.put(c);
        }
        if (at > in.position()) {
            in.position(at);
            composer.passed(c);
        }
    }

    @Override
    protected CoderResult implFlush(CharBuffer out) {
        if (!finished) {
            finished = true;
            composer.finish();
        }
        while (composer.isReady()) {
            if (!out.hasRemaining()) {
                return CoderResult.OVERFLOW;
            }
            out.put(composer.take());
        }
        return CoderResult.UNDERFLOW;
    }

    @Override
    protected void implReset() {
        composer = new Composer(page);
        stuck = false;
        finished = false;
    }
}
