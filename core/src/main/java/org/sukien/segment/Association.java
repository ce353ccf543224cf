package org.sukien.segment;

/**
 * How firmly syllables stand together in text whose words are not marked: counts of one, two and three in a row, the
 * pointwise mutual information of pairs (Church and Hanks, Computational Linguistics 16, 1990) and the entropy of what stands
 * beside them (Jin and Tanaka-Ishii, COLING 2006). Filled once, then read; used by one thread.
 */
final class Association {
    private static final int M = Line.MARGIN;

    private final Tally ones = new Tally();
    private final Tally twos = new Tally();
    private final Tally threes = new Tally();
    private final Tally rightOfOne = new Tally();
    private final Tally leftOfOne = new Tally();
    private final Tally rightOfTwo = new Tally();
    private final Tally leftOfTwo = new Tally();
    private long total;

    /** Counts all of a text. */
    Association(RawText text) {
        text.forEachSentence(this::count);
        Tally seenTwo = new Tally();
        Tally seenThree = new Tally();
        text.forEachSentence(line -> spread(line, seenTwo, seenThree));
    }

    private void count(Line line) {
        long[] k = line.keys;
        for (int at = M; at < line.size + M; at++) {
            ones.add(k[at], 1);
            total++;
            if (at > M) {
                long two = Hash.join(k[at - 1], k[at]);
                twos.add(two, 1);
                if (at > M + 1) {
                    threes.add(Hash.join(Hash.join(k[at - 2], k[at - 1]), k[at]), 1);
                }
            }
        }
    }

    /** Adds c log c of each row's count c, once a row, to the rows that it is an extension of. */
    private void spread(Line line, Tally seenTwo, Tally seenThree) {
        long[] k = line.keys;
        for (int at = M + 1; at < line.size + M; at++) {
            long two = Hash.join(k[at - 1], k[at]);
            if (seenTwo.get(two) == 0) {
                seenTwo.add(two, 1);
                float part = part(twos.get(two));
                rightOfOne.add(k[at - 1], part);
                leftOfOne.add(k[at], part);
            }
            if (at > M + 1) {
                long left = Hash.join(k[at - 2], k[at - 1]);
                long three = Hash.join(left, k[at]);
                if (seenThree.get(three) == 0) {
                    seenThree.add(three, 1);
                    float part = part(threes.get(three));
                    rightOfTwo.add(left, part);
                    leftOfTwo.add(two, part);
                }
            }
        }
    }

    private static float part(float count) {
        return (float) (count * StrictMath.log(count));
    }

    /** How often a syllable was counted. */
    float one(long key) {
        return ones.get(key);
    }

    /** How often a pair was. */
    float two(long pair) {
        return twos.get(pair);
    }

    /** How often three in a row were. */
    float three(long row) {
        return threes.get(row);
    }

    /** The mutual information of two syllables; not a number if they were never seen in a row. */
    double information(long left, long right) {
        float both = twos.get(Hash.join(left, right));
        return both == 0
                ? Double.NaN
                : StrictMath.log((double) both * total / ((double) ones.get(left) * ones.get(right)));
    }

    /** How uncertain it is what stands behind a syllable; not a number for an unknown one. */
    double behind(long key) {
        return entropy(ones.get(key), rightOfOne.get(key));
    }

    /** How uncertain it is what stands before a syllable. */
    double before(long key) {
        return entropy(ones.get(key), leftOfOne.get(key));
    }

    /** How uncertain it is what stands behind a pair. */
    double behindTwo(long pair) {
        return entropy(twos.get(pair), rightOfTwo.get(pair));
    }

    /** How uncertain it is what stands before a pair. */
    double beforeTwo(long pair) {
        return entropy(twos.get(pair), leftOfTwo.get(pair));
    }

    private static double entropy(float count, float parts) {
        return count == 0 ? Double.NaN : StrictMath.log(count) - parts / count;
    }
}
