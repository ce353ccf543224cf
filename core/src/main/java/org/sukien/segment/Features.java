package org.sukien.segment;

import java.util.Arrays;

/**
 * What speaks at a place between two tokens for or against a word going on there. Between "thông" and "tin" these are the
 * two syllables and their neighbours, what the tables tell of "thông tin", "nghệ thông", "nghệ thông tin" and so on, and how
 * capitals and signs stand around. Filled anew for each sentence; used by one thread.
 */
final class Features {
    private static final int PATTERNS_CHAINED = 100;
    private static final int M = Line.MARGIN;

    /** Those that don't ask what was decided at the place before. */
    final Bag free = new Bag(48);
    /** Those that do. */
    final Bag chained = new Bag(16);

    private final Phrases phrases;
    private Line line;
    /** What the tables tell of the two, three, four syllables that end at an item. */
    private int[] twos = new int[64];

    private int[] threes = new int[64];
    private int[] fours = new int[64];
    /** The hashed numbers of the two and of the three syllables that end at an item. */
    private long[] pairs = new long[64];

    private long[] triples = new long[64];

    /** Features that lean on what was learnt of phrases. */
    Features(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Begins a sentence. */
    void read(Line sentence) {
        line = sentence;
        int room = line.size + 2 * M;
        if (twos.length < room) {
            twos = new int[room + room / 2];
            threes = new int[twos.length];
            fours = new int[twos.length];
            pairs = new long[twos.length];
            triples = new long[twos.length];
        }
        long[] keys = line.keys;
        for (int at = 1; at < room; at++) {
            pairs[at] = Hash.join(keys[at - 1], keys[at]);
        }
        for (int at = 2; at < room; at++) {
            triples[at] = Hash.join(pairs[at - 1], keys[at]);
        }
        Arrays.fill(twos, 0, room, -1);
        Arrays.fill(threes, 0, room, -1);
        Arrays.fill(fours, 0, room, 0);
        for (int at = M; at < line.size + M; at++) {
            twos[at] = phrases.pairs().get(pairs[at]) - 1;
            threes[at] = phrases.threes().get(triples[at]) - 1;
            fours[at] = phrases.fours().get(Hash.join(triples[at - 1], keys[at]));
        }
    }

    /** Fills the bags for the place before an item, which is not the first. */
    void fill(int item) {
        int at = item + M;
        syllables(at);
        line.addShapes(free, at);
        phrases(at);
        int run = line.run(at);
        free.add(run);
        free.add(run * 16 + went(twos[at]));
        free.add(run * 2 + (line.isRunFromStart(at) ? 1 : 0));
        chain(at);
    }

    private void syllables(int at) {
        long[] k = line.keys;
        free.begin(1);
        free.add(0);
        free.add(k[at - 1]);
        free.add(k[at]);
        free.add(k[at - 2]);
        free.add(k[at + 1]);
        free.add(pairs[at]);
        free.add(pairs[at - 1]);
        free.add(pairs[at + 1]);
        free.add(k[at - 1] + line.shapes[at]);
        free.add(k[at] + line.shapes[at - 1]);
        int same = line.same(at);
        if (same == 0) {
            free.skip();
        } else {
            free.add(same);
        }
    }

    private void phrases(int at) {
        int own = twos[at];
        int went = went(own);
        int one = one(own);
        int wentBefore = went(twos[at - 1]);
        int wentAfter = went(twos[at + 1]);
        int oneBefore = one(twos[at - 1]);
        int oneAfter = one(twos[at + 1]);
        free.add(went);
        free.add(went * 16 + count(own));
        free.add((went * 16 + wentBefore) * 16 + wentAfter);
        free.add(went * 16 + wentBefore);
        free.add(went * 16 + wentAfter);
        free.add((went * 16 + line.shapes[at - 1]) * 16 + line.shapes[at]);
        free.add(one);
        free.add(one * 16 + count(own));
        free.add((one * 16 + oneBefore) * 16 + oneAfter);
        free.add(went * 16 + one);
        int left = went(threes[at]);
        int right = went(threes[at + 1]);
        free.add(left);
        free.add(right);
        free.add(left * 16 + right);
        free.add((left * 16 + right) * 16 + one);
        free.add(magnitude(threes[at]) * 16 + magnitude(threes[at + 1]));
        free.add((one * 16 + magnitude(threes[at + 2])) * 16 + magnitude(threes[at - 1]));
        free.add(Math.max(fours[at], Math.max(fours[at + 1], fours[at + 2])) * 16 + one);
        free.add(line.keys[at - 1] + one);
        free.add(line.keys[at] + one);
    }

    private void chain(int at) {
        int one = one(twos[at]);
        int oneBefore = one(twos[at - 1]);
        int left = went(threes[at]);
        chained.begin(PATTERNS_CHAINED);
        chained.add(0);
        chained.add(went(twos[at]));
        chained.add(line.shapes[at - 1] * Shape.COUNT + line.shapes[at]);
        chained.add(left * 16 + one);
        chained.add(oneBefore * 16 + one);
        chained.add(left * 16 + went(threes[at + 1]));
        chained.add(line.keys[at - 1]);
        chained.add(line.keys[at]);
        chained.add((oneBefore * 16 + one) * 16 + one(twos[at + 1]));
    }

    /** The first part of a value, 15 where nothing is known. */
    private static int went(int value) {
        return value & 15;
    }

    private static int one(int value) {
        return value >> 4 & 15;
    }

    private static int count(int value) {
        return value >> 8 & 15;
    }

    /** Of three syllables: how often they were one word, 0 where nothing is known. */
    private static int magnitude(int value) {
        return value < 0 ? 0 : value >> 4;
    }
}
