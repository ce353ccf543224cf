package org.sukien.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and nothing else: bytes that are no UTF-8 are refused with their place, never replaced. */
final class StrictUtf8 {
    private StrictUtf8() {}

    /**
     * The text of the first {@code length} bytes, without a byte order mark.
     *
     * @throws CharacterCodingException if they are no UTF-8, with the offset of the first wrong byte
     */
    static String decode(byte[] bytes, int length) throws CharacterCodingException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        CoderResult end = decoder.decode(in, out, true);
        if (end.isError()) {
            throw new NotUtf8(in.position(), bytes[in.position()]);
        }
        out.flip();
        return out.length() > 0 && out.charAt(0) == '\uFEFF'
                ? out.subSequence(1, out.length()).toString()
                : out.toString();
    }

    private static final class NotUtf8 extends CharacterCodingException {
        private static final long serialVersionUID = 1L;
        private final String message;

        NotUtf8(int offset, byte wrong) {
            message = "is no UTF-8: byte 0x" + Integer.toHexString(wrong & 0xff) + " at offset " + offset;
        }

        @Override
        public String getMessage() {
            return message;
        }
    }
}
