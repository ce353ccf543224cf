package org.sukien.model;

import java.io.ByteArrayOutputStream;

/**
 * Packs numbers as bits, the high ones first; gaps by the code of Rice (1979): with two low bits written plainly, a gap of 6 is
 * 1, 0 and 10. Used by one thread.
 */
public final class BitWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private int pending;
    private int held;

    /** How many low bits of a gap are written plainly, where so many of all numbers are there: about those of the mean gap. */
    public static int rice(long all, int count) {
        long mean = Math.max(1, (long) (all * 0.7 / Math.max(1, count)));
        return 63 - Long.numberOfLeadingZeros(mean);
    }

    /** A gap: its high bits as so many ones and a zero, then its low bits. */
    public void gap(long gap, int rice) {
        unary((int) (gap >>> rice), Integer.MAX_VALUE);
        bits((int) gap, rice);
    }

    /** So many ones and a zero, which is left out after the most there can be. */
    public void unary(int count, int most) {
        for (int i = 0; i < count; i++) {
            bit(1);
        }
        if (count < most) {
            bit(0);
        }
    }

    /** The low bits of a number. */
    public void bits(int value, int count) {
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
    public byte[] bytes() {
        while (held != 0) {
            bit(0);
        }
        return bytes.toByteArray();
    }
}
