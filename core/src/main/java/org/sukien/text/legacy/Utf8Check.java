package org.sukien.text.legacy;

/**
 * How far bytes are UTF-8.
 *
 * @param sequences well-formed sequences of more than one byte
 * @param broken bytes beyond ASCII outside such sequences, save a sequence that the end cuts
 * @param isCut whether the end cuts a sequence
 */
record Utf8Check(int sequences, int broken, boolean isCut) {
    static Utf8Check of(byte[] bytes) {
        int sequences = 0;
        int broken = 0;
        boolean cut = false;
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes[at] & 0xFF);
            if (length == 1) {
                at++;
                continue;
            }
            int good = 1;
            while (good < length && at + good < bytes.length && (bytes[at + good] & 0xC0) == 0x80) {
                good++;
            }
            if (length > 0 && good == length) {
                sequences++;
            } else if (length == 0 || at + good < bytes.length) {
                broken += good;
            } else {
                cut = true;
            }
            at += good;
        }
        return new Utf8Check(sequences, broken, cut);
    }

    boolean isAscii() {
        return sequences == 0 && broken == 0 && !isCut;
    }

    /**
     * Whether the bytes are UTF-8 as a whole.
     *
     * @param tolerance how many broken bytes a sequence may have beside it
     */
    boolean holds(double tolerance) {
        return sequences > 0 && broken <= tolerance * sequences;
    }

    private static int length(int b) {
        if (b < 0x80) {
            return 1;
        }
        if (b < 0xC2 || b > 0xF4) {
            return 0;
        }
        return b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
    }
}
