package org.sukien.text.legacy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Bytes that mean nothing in the encoding that they are read in; the message says which and where, the first counts. */
public final class UnreadableBytesException extends CharacterCodingException {
    private static final long serialVersionUID = 1L;

    private final String message;
    private final long offset;

    UnreadableBytesException(Charset charset, long offset, byte first) {
        this.offset = offset;
        message = "is no " + charset.name() + ": byte 0x" + Integer.toHexString(first & 0xFF) + " at offset " + offset;
    }

    /** How many bytes stand before the first that can't be read. */
    public long offset() {
        return offset;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
