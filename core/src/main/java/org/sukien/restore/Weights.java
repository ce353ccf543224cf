package org.sukien.restore;

/**
 * The weights of readings in contexts: a table of 2^bits slots of four bits each, most of them 0. A context's number says
 * where its readings lie; no context's words are kept, and two contexts may share a slot, which training takes into
 * account. Immutable after it is filled, thread-safe then.
 */
final class Weights {
    /** The steps that a weight's size may have; with its sign and 0 they fill four bits. */
    static final int STEPS = 7;

    private final int bits;
    private final byte[] slots;
    private final float[] levels = new float[2 * STEPS + 2];

    /** A table whose weights are all 0; {@code steps} are the sizes, from the smallest up. */
    Weights(int bits, float[] steps) {
        this.bits = bits;
        slots = new byte[1 << bits - 1];
        for (int step = 0; step < STEPS; step++) {
            levels[step + 1] = steps[step];
            levels[STEPS + 1 + step + 1] = -steps[step];
        }
    }

    int bits() {
        return bits;
    }

    /** The size of a step, 1 to {@link #STEPS}. */
    float size(int step) {
        return levels[step];
    }

    /** Fills an empty slot: a step of 1 to {@link #STEPS}, and its sign. */
    void set(int slot, int step, boolean negative) {
        int level = negative ? STEPS + 1 + step : step;
        slots[slot >> 1] |= (byte) (level << ((slot & 1) << 2));
    }

    /** The step at a slot: 0 for none, else 1 to {@link #STEPS}; negative where the weight is. */
    int step(int slot) {
        int level = level(slot);
        return level > STEPS ? STEPS + 1 - level : level;
    }

    private int level(int slot) {
        return slots[slot >> 1] >> ((slot & 1) << 2) & 0xF;
    }

    /** Sums up the weights of the first {@code count} readings in all contexts. */
    void sum(long[] contexts, int count, float[] sums) {
        for (int reading = 0; reading < count; reading++) {
            sums[reading] = 0;
        }
        for (int i = 0; i < Contexts.COUNT; i++) {
            long context = contexts[i];
            int block = Contexts.block(context, bits);
            for (int reading = 0; reading < count; reading++) {
                sums[reading] += levels[level(Contexts.slot(block, context, reading))];
            }
        }
    }
}
