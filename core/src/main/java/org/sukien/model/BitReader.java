package org.sukien.model;

/** Reads what a {@link BitWriter} packed. What is asked for beyond the end is refused, a few bytes late. Used by one thread. */
public final class BitReader {
    private final byte[] bytes;
    private final String fault;
    private int at;
    private long window;
    private int held;

    /** Reads from the first bit on; {@code fault} is what the bits are said to be where they end too early. */
    public BitReader(byte[] bytes, String fault) {
        this.bytes = bytes;
        this.fault = fault;
    }

    /**
     * The next gap.
     *
     * @throws IllegalArgumentException if the bits end before
     */
    public long gap(int rice) {
        return (long) unary(Integer.MAX_VALUE) << rice | longBits(rice);
    }

    /**
     * The next number that was written as so many ones.
     *
     * @throws IllegalArgumentException if the bits end before
     */
    public int unary(int most) {
        int count = 0;
        while (count < most) {
            fill();
            boolean one = window < 0;
            drop(1);
            if (!one) {
                return count;
            }
            count++;
        }
        return count;
    }

    /**
     * The next so many bits, 31 at most.
     *
     * @throws IllegalArgumentException if the bits end before
     */
    public int bits(int count) {
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
                throw new IllegalArgumentException(fault);
            }
            long next = at < bytes.length ? bytes[at] & 0xFFL : 0;
            at++;
            window |= next << 56 - held;
            held += 8;
        }
    }
}
