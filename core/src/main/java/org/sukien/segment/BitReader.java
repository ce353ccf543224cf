package org.sukien.segment;

/** Reads what a {@link BitWriter} packed. Used by one thread. */
final class BitReader {
    private final byte[] bytes;
    private int at;
    private long window;
    private int held;

    BitReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The next gap.
     *
     * @throws IllegalArgumentException if the bits end before
     */
    long gap(int rice) {
        long high = 0;
        fill();
        while (window < 0) {
            drop(1);
            high++;
            fill();
        }
        drop(1);
        return high << rice | longBits(rice);
    }

    /**
     * The next so many bits, 24 at most.
     *
     * @throws IllegalArgumentException if the bits end before
     */
    int bits(int count) {
        return (int) longBits(count);
    }

    private long longBits(int count) {
        if (count == 0) {
            return 0;
        }
        fill();
        long value = window >>> 64 - count;
        drop(count);
        return value;
    }

    private void drop(int count) {
        window <<= count;
        held -= count;
    }

    private void fill() {
        while (held <= 48) {
            if (at >= bytes.length + 8) {
                throw new IllegalArgumentException("a part of it is cut off");
            }
            long next = at < bytes.length ? bytes[at] & 0xFFL : 0;
            at++;
            window |= next << 56 - held;
            held += 8;
        }
    }
}
