package org.sukien.segment;

/**
 * How often rows of syllables were one word in raw text, as a classifier sees it: sums of its probabilities. Filled once,
 * then read; used by one thread.
 */
final class PhraseCounts {
    private static final int M = Line.MARGIN;
    /** Less probable words are not counted. */
    private static final float LEAST = 0.01f;
    /** Rows of three and four are kept from this sum on. */
    private static final float WORTH = 1;
    /** A judged pair is at least so often a word, or at most. */
    private static final float MOSTLY = 0.86f;

    private static final float HARDLY = 0.1f;

    private final Tally went = new Tally();
    private final Tally all = new Tally();
    private final Tally one = new Tally();
    private final Tally allThrees = new Tally();
    private final Tally threes = new Tally();
    private final Tally fours = new Tally();

    private final TeacherFeatures features;
    private final Regression teacher;
    private float[] goesOn = new float[64];

    PhraseCounts(RawText text, TeacherFeatures features, Regression teacher) {
        this.features = features;
        this.teacher = teacher;
        text.forEachSentence(this::count);
    }

    private void count(Line line) {
        int size = line.size;
        if (goesOn.length < size + 3) {
            goesOn = new float[size * 2 + 3];
        }
        for (int item = 1; item < size; item++) {
            features.fill(line, item);
            goesOn[item] = (float) teacher.probability(features.bag.items, features.bag.size);
        }
        goesOn[0] = 0;
        for (int item = size; item < size + 3; item++) {
            goesOn[item] = 0;
        }
        long[] k = line.keys;
        for (int item = 1; item < size; item++) {
            int at = item + M;
            long two = Hash.join(k[at - 1], k[at]);
            went.add(two, goesOn[item]);
            all.add(two, 1);
            float begun = (1 - goesOn[item - 1]) * goesOn[item];
            add(one, two, begun * (1 - goesOn[item + 1]));
            if (item + 1 < size) {
                long three = Hash.join(two, k[at + 1]);
                allThrees.add(three, 1);
                begun *= goesOn[item + 1];
                add(threes, three, begun * (1 - goesOn[item + 2]));
                if (item + 2 < size) {
                    add(fours, Hash.join(three, k[at + 2]), begun * goesOn[item + 2] * (1 - goesOn[item + 3]));
                }
            }
        }
    }

    private static void add(Tally tally, long row, float probability) {
        if (probability > LEAST) {
            tally.add(row, probability);
        }
    }

    /** Takes in what a reader said of a pair: that it is a word of two syllables, or that it is none. */
    void judge(long pair, boolean isWord) {
        float count = all.get(pair);
        if (count == 0) {
            return;
        }
        float was = one.get(pair);
        float becomes = isWord ? Math.max(was, MOSTLY * count) : Math.min(was, HARDLY * count);
        one.set(pair, becomes);
        float more = went.get(pair) + becomes - was;
        went.set(pair, Math.max(0, Math.min(count, more)));
    }

    /** What is worth keeping. */
    Phrases phrases(SegmentationPlan plan) {
        PhraseTable pairs = new PhraseTable(all.size());
        all.forEachKey(row -> {
            float count = all.get(row);
            int tenths = Phrases.tenths(went.get(row), count);
            if (count >= plan.pairs() && (tenths > 0 || count >= plan.plainPairs())) {
                int value = Phrases.pack(tenths, Phrases.tenths(one.get(row), count), Phrases.magnitude(count));
                pairs.put(PhraseTable.print(row), value);
            }
        });
        PhraseTable known = new PhraseTable(threes.size());
        threes.forEachKey(row -> {
            float sum = threes.get(row);
            int tenths = Phrases.tenths(sum, allThrees.get(row));
            if (sum >= WORTH && tenths > 0) {
                known.put(PhraseTable.print(row), Phrases.pack(tenths, Phrases.magnitude(sum), 0));
            }
        });
        PhraseTable long4 = new PhraseTable(fours.size());
        fours.forEachKey(row -> {
            float sum = fours.get(row);
            if (sum >= WORTH) {
                long4.put(PhraseTable.print(row), Phrases.magnitude(sum));
            }
        });
        return new Phrases(pairs, known, long4);
    }
}
