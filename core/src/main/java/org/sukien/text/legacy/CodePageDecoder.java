package org.sukien.text.legacy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Reads bytes of a {@link CodePage}; letters come out composed. Bytes without a meaning are reported as unmappable. */
final class CodePageDecoder extends CharsetDecoder {
    private final CodePage page;
    private Composer composer;
    /** A byte without a meaning was met, and what stood before it is being written. */
    private boolean stuck;

    private boolean finished;

    CodePageDecoder(Charset charset, CodePage page) {
        super(charset, 1f, 1f);
        this.page = page;
        this.composer = new Composer(page);
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
            if (!in.hasRemaining()) {
                return CoderResult.UNDERFLOW;
            }
            if (!composer.push(in.get() & 0xFF)) {
                in.position(in.position() - 1);
                stuck = true;
            }
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
