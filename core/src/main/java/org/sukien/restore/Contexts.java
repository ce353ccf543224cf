package org.sukien.restore;

/**
 * What stands around a syllable, as numbers: one for each pattern of neighbours that has weights of its own. For "tinh" in
 * "cong an tinh Thanh Hoa" these are "an _", "_ thanh", "cong an _", "an _ thanh" and so on. Stateless and thread-safe.
 */
final class Contexts {
    /** The number of patterns. */
    static final int COUNT = 22;

    /**
     * How often each pattern's context must have been seen to get weights; long ones are dearer. What was seen once has none, so
     * no sentence can be read out of a model.
     */
    private static final int[] LEAST = {0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3};

    private static final long LEFT1 = 0xA24BAED4963EE407L;
    private static final long LEFT2 = 0x9FB21C651E98DF25L;
    private static final long LEFT3 = 0xC2B2AE3D27D4EB4FL;
    private static final long RIGHT1 = 0xD6E8FEB86659FD93L;
    private static final long RIGHT2 = 0xE7037ED1A0B428DBL;
    private static final long RIGHT3 = 0x8EBC6AF09C88C6E3L;
    private static final long PATTERN = 0x165667B19E3779F9L;

    private Contexts() {}

    /** How often the context of a pattern must be seen at least. */
    static int least(int pattern) {
        return LEAST[pattern];
    }

    /**
     * Fills in the contexts of item {@code i}.
     *
     * @param caseless whether capitals are to be passed over
     */
    static void fill(Line line, int i, boolean caseless, long[] contexts) {
        long[] keys = line.keys;
        long l1 = keys[i - 1] * LEFT1;
        long l2 = keys[i - 2] * LEFT2;
        long l3 = keys[i - 3] * LEFT3;
        long r1 = keys[i + 1] * RIGHT1;
        long r2 = keys[i + 2] * RIGHT2;
        long r3 = keys[i + 3] * RIGHT3;
        int own = caseless ? 0 : line.caps[i];
        int before = caseless ? 0 : line.caps[i - 1];
        int after = caseless ? 0 : line.caps[i + 1];
        byte[] kinds = line.kinds;
        int around = ((kinds[i - 2] * 5 + kinds[i - 1]) * 5 + kinds[i + 1]) * 5 + kinds[i + 2];
        long at = keys[i];
        int n = 0;
        contexts[n++] = mix(at);
        contexts[n++] = mix(at + PATTERN * (1000 + own));
        contexts[n++] = mix(at + PATTERN * (1010 + own * 9 + before * 3 + after));
        contexts[n++] = mix(at + PATTERN * (2000 + around));
        contexts[n++] = mix(at + PATTERN + l1);
        contexts[n++] = mix(at + PATTERN + r1);
        contexts[n++] = mix(at + PATTERN * 2 + l1 + l2);
        contexts[n++] = mix(at + PATTERN * 2 + l1 + r1);
        contexts[n++] = mix(at + PATTERN * 2 + r1 + r2);
        contexts[n++] = mix(at + PATTERN + l2);
        contexts[n++] = mix(at + PATTERN + r2);
        contexts[n++] = mix(at + PATTERN + l3);
        contexts[n++] = mix(at + PATTERN + r3);
        contexts[n++] = mix(at + PATTERN * (1100 + own * 3 + before) + l1);
        contexts[n++] = mix(at + PATTERN * (1200 + own * 3 + after) + r1);
        contexts[n++] = mix(at + PATTERN * 3 + l2 + l1 + r1);
        contexts[n++] = mix(at + PATTERN * 3 + l1 + r1 + r2);
        contexts[n++] = mix(at + PATTERN * 3 + l3 + l2 + l1);
        contexts[n++] = mix(at + PATTERN * 3 + r1 + r2 + r3);
        contexts[n++] = mix(at + PATTERN * 4 + l2 + l1 + r1 + r2);
        contexts[n++] = mix(at + PATTERN * 2 + l2 + r1);
        contexts[n] = mix(at + PATTERN * 2 + l1 + r2);
    }

    /** Spreads the bits of a number over all of it. */
    static long mix(long h) {
        long x = (h ^ h >>> 32) * 0x9E3779B97F4A7C15L;
        x = (x ^ x >>> 29) * 0xBF58476D1CE4E5B9L;
        return x ^ x >>> 32;
    }

    /** A context's first slot in a table of 2^bits weights; its readings' weights lie within 64 slots, one line of the cache. */
    static int block(long context, int bits) {
        return (int) (context >>> 64 - bits + 6) << 6;
    }

    /** The slot of a context's reading. */
    static int slot(int block, long context, int reading) {
        return block | ((int) context + reading & 63);
    }
}
