package org.sukien.corpus.source;

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
     * The text of the bytes, without a byte order mark.
     *
     * @throws CharacterCodingException if they are no UTF-8, with the offset of the first wrong byte
     */
    static String decode(byte[] bytes) throws CharacterCodingException {
        // The JDK's own decoder is fast and silent about faults; only where it left a mark are the bytes read strictly.
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') < 0) {
            return withoutMark(text);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = decoder.decode(in, out, true);
        if (end.isError()) {
            throw new NotUtf8(in.position(), bytes[in.position()]);
        }
        return withoutMark(text);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
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
