package org.sukien.restore;

import org.sukien.model.BitReader;
import org.sukien.model.BitWriter;

/**
 * Weights as bits: for each slot that isn't 0 the distance from the one before (Golomb-Rice code), its step (unary) and
 * its sign. About eight bits a weight. Stateless.
 */
final class WeightCode {
    private WeightCode() {}

    /** Packs all weights; {@code rice} is how many low bits of a distance are written plainly. */
    static byte[] pack(Weights weights, int rice) {
        BitWriter out = new BitWriter();
        int last = -1;
        int slots = 1 << weights.bits();
        for (int slot = 0; slot < slots; slot++) {
            int step = weights.step(slot);
            if (step == 0) {
                continue;
            }
            out.gap(slot - last - 1, rice);
            last = slot;
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
        BitReader in = new BitReader(packed, "its weights are cut off");
        long slot = -1;
        for (int i = 0; i < count; i++) {
            slot += 1 + in.gap(rice);
            if (slot >>> weights.bits() != 0) {
                throw new IllegalArgumentException("a weight beyond its table");
            }
            int step = 1 + in.unary(Weights.STEPS - 1);
            weights.set((int) slot, step, in.bits(1) == 1);
        }
    }
}
