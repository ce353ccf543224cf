package org.sukien.restore;

import java.io.ByteArrayOutputStream;

/**
 * Weights as bits: for each slot that isn't 0 the distance from the one before (Golomb-Rice code), its step (unary) and
 * its sign. About eight bits a weight. Stateless.
 */
final class WeightCode {
    private WeightCode() {}

    /** Packs all weights; {@code rice} is how many low bits of a distance are written plainly. */
    static byte[] pack(Weights weights, int rice) {
        Out out = new Out();
        int last = -1;
        int slots = 1 << weights.bits();
        for (int slot = 0; slot < slots; slot++) {
            int step = weights.step(slot);
            if (step == 0) {
                continue;
            }
            int distance = slot - last - 1;
            last = slot;
            out.unary(distance >>> rice, Integer.MAX_VALUE);
            out.bits(distance, rice);
            out.unary(Math.abs(step) - 1, Weights.STEPS - 1);
            out.bits(step < 0 ? 1 : 0, 1);
        }
        return out.bytes();
    }

    /**
     * Fills an empty table.
     *
     * @throws IllegalArgumentException if the bits don't fit the table
     */
    static void unpack(byte[] packed, int count, int rice, Weights weights) {
        In in = new In(packed);
        long slot = -1;
        for (int i = 0; i < count; i++) {
            slot += 1 + ((long) in.unary(Integer.MAX_VALUE) << rice) + in.bits(rice);
            if (slot >>> weights.bits() != 0) {
                throw new IllegalArgumentException("a weight beyond its table");
            }
            int step = 1 + in.unary(Weights.STEPS - 1);
            weights.set((int) slot, step, in.bits(1) == 1);
        }
    }

    private static final class Out {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        private int pending;
        private int held;

        /** So many ones and a zero, which is left out after the most there can be. */
        void unary(int n, int most) {
            for (int i = 0; i < n; i++) {
                bits(1, 1);
            }
            if (n < most) {
                bits(0, 1);
            }
        }

        void bits(int value, int n) {
            for (int i = n - 1; i >= 0; i--) {
                pending = pending << 1 | value >>> i & 1;
                if (++held == 8) {
                    bytes.write(pending);
                    pending = 0;
                    held = 0;
                }
            }
        }

        byte[] bytes() {
            bits(0, held == 0 ? 0 : 8 - held);
            return bytes.toByteArray();
        }
    }

    private static final class In {
        private final byte[] bytes;
        private int at;
        private long window;
        private int held;

        In(byte[] bytes) {
            this.bytes = bytes;
        }

        int unary(int most) {
            int n = 0;
            while (n < most) {
                fill();
                if (window >= 0) {
                    drop(1);
                    return n;
                }
                drop(1);
                n++;
            }
            return n;
        }

        int bits(int n) {
            if (n == 0) {
                return 0;
            }
            fill();
            int value = (int) (window >>> 64 - n);
            drop(n);
            return value;
        }

        private void drop(int n) {
            window <<= n;
            held -= n;
        }

        private void fill() {
            while (held <= 32) {
                if (at == bytes.length + 8) {
                    throw new IllegalArgumentException("its weights are cut off");
                }
                long next = at < bytes.length ? bytes[at] & 0xFFL : 0;
                at++;
                window |= next << 56 - held;
                held += 8;
            }
        }
    }
}
