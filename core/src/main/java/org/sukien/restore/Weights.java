package org.sukien.restore;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The weights of readings in contexts: a table of 2^bits slots of four bits each, most of them 0. A context's number says
 * where its readings lie; no context's words are kept, and two contexts may share a slot, which training takes into
 * account. Immutable after it is filled, thread-safe then.
 */
final class Weights {
    /** The steps that a weight's size may have; with its sign and 0 they fill four bits. */
    static final int STEPS = 7;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** So many slots fill a long. */
    private static final int WORD = 16;
    /** Stands for weights that don't lie in one long; no long of fewer than sixteen slots looks so. */
    private static final long FAR = -1;

    private final int bits;
    private final byte[] slots;
    private final float[] levels = new float[2 * STEPS + 2];

    /** A table whose weights are all 0; {@code steps} are the sizes, from the smallest up. */
    Weights(int bits, float[] steps) {
        this.bits = bits;
        slots = new byte[(1 << bits - 1) + Long.BYTES];
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

    /**
     * Sums up the weights of the first {@code count} readings in all contexts.
     *
     * @param words room for a number for each context
     */
    void sum(long[] contexts, int count, float[] sums, long[] words) {
        fetch(contexts, count, words);
        for (int reading = 0; reading < count; reading++) {
            sums[reading] = 0;
        }
        for (int i = 0; i < Contexts.COUNT; i++) {
            long word = words[i];
            if (word == FAR) {
                addFar(contexts[i], count, sums);
            } else if (word != 0) { // most contexts are unknown
                for (int reading = 0; reading < count; reading++) {
                    sums[reading] += levels[(int) word & 0xF];
                    word >>>= 4;
                }
            }
        }
    }

    /** Loads each context's weights in one piece, all before any is used, so that their ways from memory overlap. */
    private void fetch(long[] contexts, int count, long[] words) {
        long wanted = count < WORD ? (1L << 4 * count) - 1 : 0;
        for (int i = 0; i < Contexts.COUNT; i++) {
            long context = contexts[i];
            int first = Contexts.slot(Contexts.block(context, bits), context, 0);
            boolean near = wanted != 0 && (first & 63) + count <= 64;
            words[i] = near ? (long) LONG.get(slots, first >> 1) >>> ((first & 1) << 2) & wanted : FAR;
        }
    }

    private void addFar(long context, int count, float[] sums) {
        int block = Contexts.block(context, bits);
        for (int reading = 0; reading < count; reading++) {
            sums[reading] += levels[level(Contexts.slot(block, context, reading))];
        }
    }
}
