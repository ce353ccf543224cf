package org.sukien.segment;

import java.io.ByteArrayOutputStream;

/** Packs numbers as bits, the high ones first; gaps by the code of Rice (1979). Used by one thread. */
final class BitWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private int pending;
    private int held;

    /** How many low bits of a gap are written plainly, where so many of all numbers are there: about those of the mean gap. */
    static int rice(long all, int count) {
        long mean = Math.max(1, (long) (all * 0.7 / Math.max(1, count)));
        return 63 - Long.numberOfLeadingZeros(mean);
    }

    /** A gap: its high bits as so many ones and a zero, then its low bits. */
    void gap(long gap, int rice) {
        for (long n = gap >>> rice; n > 0; n--) {
            bit(1);
        }
        bit(0);
        for (int i = rice - 1; i >= 0; i--) {
            bit((int) (gap >>> i) & 1);
        }
    }

    /** The low bits of a number. */
    void bits(int value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            bit(value >>> i & 1);
        }
    }

    private void bit(int bit) {
        pending = pending << 1 | bit;
        if (++held == 8) {
            bytes.write(pending);
            pending = 0;
            held = 0;
        }
    }

    /** All that was written, filled up with zeros to a whole byte. */
    byte[] bytes() {
        while (held != 0) {
            bit(0);
        }
        return bytes.toByteArray();
    }
}
