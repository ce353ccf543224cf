package org.sukien.text.legacy;

import java.util.Arrays;

/**
 * The bytes behind characters that were read in the wrong Western charset: "á»™" was E1 BB 99. windows-1252 and Latin-1
 * are told apart by nothing but 32 bytes, so one table serves both. Immutable and thread-safe.
 */
final class Misreading {
    static final Misreading WINDOWS_1252 = new Misreading(CodePages.windows1252());
    static final Misreading WINDOWS_1258 = new Misreading(CodePages.windows1258Bytes());

    private static final int REACH = 0x2200;

    private final short[] bytes = new short[REACH];

    private Misreading(char[] alone) {
        Arrays.fill(bytes, (short) -1);
        for (int b = 0; b < 0xA0; b++) {
            bytes[b] = (short) b;
        }
        for (int b = 0; b < alone.length; b++) {
            bytes[alone[b]] = (short) b;
        }
    }

    /** The byte that was read as the character, or -1. */
    int byteOf(char c) {
        return c < REACH ? bytes[c] : -1;
    }
}
