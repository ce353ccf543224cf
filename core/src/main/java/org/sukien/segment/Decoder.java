package org.sukien.segment;

/**
 * Finds the best row of decisions for a sentence: at each place the word goes on or ends, and what is decided leans on what
 * was decided before. Viterbi's algorithm, in time and memory that grow with the sentence alone. Used by one thread.
 */
final class Decoder {
    /** Sums beyond this are as good as certain. */
    private static final int SURE = 2047;

    private final Weights weights;
    private final Features features;
    /** The logarithm of the probability that a sum stands for, by the sum and {@link #SURE}. */
    private final float[] logarithms;

    private byte[] best = new byte[64];

    Decoder(SegmentationModel model) {
        weights = model.weights();
        features = new Features(model.phrases());
        logarithms = model.logarithms();
    }

    /** The logarithms that decoders of these weights read. */
    static float[] logarithms(float step) {
        float[] table = new float[2 * SURE + 1];
        for (int sum = -SURE; sum <= SURE; sum++) {
            table[sum + SURE] = (float) -StrictMath.log1p(StrictMath.exp(-(double) sum * step));
        }
        return table;
    }

    /**
     * Decides for each item of a sentence whether the word before goes on with it.
     *
     * @param goesOn where the answers are put, from {@code from} on; the first is false
     */
    void decode(Line line, boolean[] goesOn, int from) {
        int size = line.size;
        if (best.length < size) {
            best = new byte[size + size / 2];
        }
        features.read(line);
        float ended = 0;
        float went = Float.NEGATIVE_INFINITY;
        for (int item = 1; item < size; item++) {
            features.fill(item);
            int free = weights.sum(features.free);
            int afterEnd = clip(free + weights.sum(features.chained));
            int afterWent = clip(free + weights.sumWentOn(features.chained));
            float endEnd = ended + logarithms[SURE - afterEnd];
            float wentEnd = went + logarithms[SURE - afterWent];
            float endWent = ended + logarithms[SURE + afterEnd];
            float wentWent = went + logarithms[SURE + afterWent];
            best[item] = (byte) ((wentEnd > endEnd ? 1 : 0) | (wentWent > endWent ? 2 : 0));
            ended = Math.max(endEnd, wentEnd);
            went = Math.max(endWent, wentWent);
            // what counts is the difference; kept small, it stays exact in sentences of any length
            float top = Math.max(ended, went);
            ended -= top;
            went -= top;
        }
        boolean on = went > ended;
        for (int item = size - 1; item > 0; item--) {
            goesOn[from + item] = on;
            on = (best[item] & (on ? 2 : 1)) != 0;
        }
    }

    private static int clip(int sum) {
        return Math.max(-SURE, Math.min(SURE, sum));
    }
}
