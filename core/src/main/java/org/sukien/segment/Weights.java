package org.sukien.segment;

/**
 * The weights of features: 2^bits of one byte each, most of them 0, found by the feature's hashed number. Two features may
 * share one, which training takes into account. Immutable after it is filled, thread-safe then.
 */
final class Weights {
    /** What turns a chained feature into the one of a place behind a place where a word went on. */
    private static final long WENT_ON = 0x51ED270B7A3F1D5BL;

    private final int bits;
    private final byte[] steps;
    private final float step;

    /** A table whose weights are all 0; {@code step} is the weight of a byte of 1. */
    Weights(int bits, float step) {
        this.bits = bits;
        this.step = step;
        steps = new byte[1 << bits];
    }

    int bits() {
        return bits;
    }

    float step() {
        return step;
    }

    int slots() {
        return steps.length;
    }

    int at(int slot) {
        return steps[slot];
    }

    void set(int slot, int weight) {
        steps[slot] = (byte) weight;
    }

    /** The slot of a feature in a table of 2^bits. */
    static int slot(long feature, int bits) {
        return (int) (feature >>> 64 - bits);
    }

    /** The feature that a chained one is where a word went on at the place before. */
    static long wentOn(long feature) {
        return Hash.mix(feature ^ WENT_ON);
    }

    /** The sum over features, in steps. */
    int sum(Bag features) {
        int sum = 0;
        int shift = 64 - bits;
        for (int i = 0; i < features.size; i++) {
            sum += steps[(int) (features.items[i] >>> shift)];
        }
        return sum;
    }

    /** The same where a word went on at the place before. */
    int sumWentOn(Bag chained) {
        int sum = 0;
        int shift = 64 - bits;
        for (int i = 0; i < chained.size; i++) {
            sum += steps[(int) (wentOn(chained.items[i]) >>> shift)];
        }
        return sum;
    }
}
