package org.sukien.segment;

/**
 * What the trainer's first, slow classifier looks at: syllables, shapes, and all that {@link Association} tells. It marks the
 * words of much raw text; what ships learns from that, and needs none of these counts. Used by one thread.
 */
final class TeacherFeatures {
    private static final int M = Line.MARGIN;
    private static final double COUNT_BASE = StrictMath.log(2.2);

    final Bag bag = new Bag(56);
    private final Association counts;

    TeacherFeatures(Association counts) {
        this.counts = counts;
    }

    /** Fills the bag for the place before an item of a line. */
    void fill(Line line, int item) {
        int at = item + M;
        long[] k = line.keys;
        byte[] s = line.shapes;
        bag.begin(1);
        bag.add(0);
        for (int i = at - 2; i <= at + 1; i++) {
            bag.add(k[i]);
        }
        bag.add(Hash.join(k[at - 1], k[at]));
        bag.add(Hash.join(k[at - 2], k[at - 1]));
        bag.add(Hash.join(k[at], k[at + 1]));
        line.addShapes(bag, at);
        bag.add(k[at - 1] + s[at]);
        bag.add(k[at] + s[at - 1]);
        bag.add(line.same(at));
        int run = line.run(at);
        bag.add(run);
        bag.add(run * 2 + (line.isRunFromStart(at) ? 1 : 0));
        association(k, at);
    }

    private void association(long[] k, int at) {
        long pair = Hash.join(k[at - 1], k[at]);
        double own = counts.information(k[at - 1], k[at]);
        double left = counts.information(k[at - 2], k[at - 1]);
        double right = counts.information(k[at], k[at + 1]);
        int ownStep = step(own, -3, 0.7, 20);
        int leftStep = step(left, -3, 0.7, 20);
        int rightStep = step(right, -3, 0.7, 20);
        float count = counts.two(pair);
        int size = count == 0 ? 0 : 1 + Math.min(9, (int) (StrictMath.log(count) / COUNT_BASE));
        bag.add(ownStep);
        bag.add(ownStep * 16 + size);
        bag.add(size);
        bag.add((ownStep / 2 * 20 + leftStep / 2) * 20 + rightStep / 2);
        bag.add(ownStep * 40 + leftStep);
        bag.add(ownStep * 40 + rightStep);
        bag.add(step(own - left, -8, 1, 16) * 20 + step(own - right, -8, 1, 16));
        bag.add(step(own - left, -8, 0.7, 22));
        bag.add(step(own - right, -8, 0.7, 22));
        bag.add(Math.max(leftStep, rightStep) * 40 + ownStep);
        int beforeTwo = step(counts.beforeTwo(pair), 0, 0.6, 12);
        int behindTwo = step(counts.behindTwo(pair), 0, 0.6, 12);
        bag.add(beforeTwo);
        bag.add(behindTwo);
        bag.add(Math.min(beforeTwo, behindTwo) * 32 + ownStep);
        bag.add(beforeTwo * 20 + behindTwo);
        int onward = share(count, counts.one(k[at - 1]));
        int back = share(count, counts.one(k[at]));
        bag.add(onward);
        bag.add(back);
        bag.add(onward * 20 + back);
        bag.add(k[at - 1] + onward);
        bag.add(k[at] + back);
        bag.add(k[at - 1] + ownStep);
        bag.add(k[at] + ownStep);
        bag.add(step(counts.behind(k[at - 1]), 0, 0.6, 12) * 20 + step(counts.before(k[at]), 0, 0.6, 12));
        long leftPair = Hash.join(k[at - 2], k[at - 1]);
        float leftThree = counts.three(Hash.join(leftPair, k[at]));
        float rightThree = counts.three(Hash.join(pair, k[at + 1]));
        double rightPair = counts.two(Hash.join(k[at], k[at + 1]));
        bag.add(step(StrictMath.log((leftThree + 0.5) / (counts.two(leftPair) + 1)), -7, 0.7, 12) * 20 + ownStep / 2);
        bag.add(step(StrictMath.log((rightThree + 0.5) / (rightPair + 1)), -7, 0.7, 12) * 20 + ownStep / 2);
    }

    private static int share(float part, float whole) {
        return part == 0 ? -1 : step(StrictMath.log(part / whole), -9, 0.7, 14);
    }

    /** The step that a value lies on, 0 to {@code most}; -1 for what is no number. */
    private static int step(double value, double least, double width, int most) {
        if (Double.isNaN(value)) {
            return -1;
        }
        return Math.max(0, Math.min(most, (int) StrictMath.floor((value - least) / width)));
    }
}
