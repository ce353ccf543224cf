package org.sukien.restore;

import java.util.List;

/** Learns weights example by example: a logistic regression over hashed contexts. Not thread-safe. */
final class Regression {
    /** Readings that the sums rule out so clearly are passed over. */
    private static final float NEGLIGIBLE = 0.001f;
    /** Of each eight texts one is read without its capitals, in turn, lest all lean on them. */
    private static final int CASELESS = 8;

    private static final int SEEN_BITS_MORE = 3;

    private final TrainingPlan plan;
    private final Readings readings;
    private final float[] weights;
    /** The sum of squares of what moved each weight, by which its next step is shortened. */
    private final float[] moved;
    /** How often each context was seen, up to 127; contexts may share a place. */
    private final byte[] seen;

    private final long[] contexts = new long[Contexts.COUNT];
    private final int[] blocks = new int[Contexts.COUNT];
    private final float[] sums = new float[Readings.MOST];
    private long lot = 1;

    Regression(TrainingPlan plan, Readings readings) {
        this.plan = plan;
        this.readings = readings;
        weights = new float[1 << plan.bits()];
        moved = new float[1 << plan.bits()];
        seen = new byte[1 << Math.min(30, plan.bits() + SEEN_BITS_MORE)];
    }

    /** Counts the contexts, so that rare ones are left out. */
    void count(List<Lesson> lessons) {
        for (Lesson lesson : lessons) {
            for (int i = 0; i < lesson.line.size; i++) {
                if (lesson.right(i) >= 0) {
                    Contexts.fill(lesson.line, i, false, contexts);
                    for (long context : contexts) {
                        int place = place(context);
                        seen[place] += (byte) (seen[place] < Byte.MAX_VALUE ? 1 : 0);
                    }
                }
            }
        }
    }

    private int place(long context) {
        return (int) (context * 0xD6E8FEB86659FD93L >>> 32) & seen.length - 1;
    }

    /** Goes through all lessons once, in an order of the round's own; gives the loss in nats. */
    double learn(List<Lesson> lessons, int round) {
        int[] order = order(lessons.size());
        double loss = 0;
        for (int n = 0; n < order.length; n++) {
            Lesson lesson = lessons.get(order[n]);
            boolean caseless = (order[n] + round) % CASELESS == 0;
            for (int i = 0; i < lesson.line.size; i++) {
                if (lesson.right(i) >= 0) {
                    Contexts.fill(lesson.line, i, caseless, contexts);
                    loss -= Math.log(step(
                            lesson.right(i), readings.of(lesson.line.rows[i]).size()));
                }
            }
        }
        return loss;
    }

    private int[] order(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = (int) Long.remainderUnsigned(draw(), i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private long draw() {
        lot += 0x9E3779B97F4A7C15L;
        return Contexts.mix(lot);
    }

    /** Leaves out the contexts that are too rare, and others by lot; gives how many are left. */
    private int choose() {
        int chosen = 0;
        for (int pattern = 0; pattern < Contexts.COUNT; pattern++) {
            long context = contexts[pattern];
            int least = Contexts.least(pattern);
            if (least == 0 || seen[place(context)] >= least && (draw() & 0xFF) >= plan.dropped()) {
                blocks[chosen] = Contexts.block(context, plan.bits());
                contexts[chosen++] = context;
            }
        }
        return chosen;
    }

    /** One example; gives the probability that its right reading had. */
    private float step(int right, int count) {
        int chosen = choose();
        float best = Float.NEGATIVE_INFINITY;
        for (int reading = 0; reading < count; reading++) {
            float sum = 0;
            for (int c = 0; c < chosen; c++) {
                sum += weights[Contexts.slot(blocks[c], contexts[c], reading)];
            }
            sums[reading] = sum;
            best = Math.max(best, sum);
        }
        float all = 0;
        for (int reading = 0; reading < count; reading++) {
            sums[reading] = (float) StrictMath.exp(sums[reading] - best);
            all += sums[reading];
        }
        float probability = sums[right] / all;
        if (probability < plan.settled()) {
            for (int reading = 0; reading < count; reading++) {
                float gradient = sums[reading] / all - (reading == right ? 1 : 0);
                if (Math.abs(gradient) > NEGLIGIBLE) {
                    move(chosen, reading, gradient);
                }
            }
        }
        return Math.max(probability, 1e-9f);
    }

    private void move(int chosen, int reading, float gradient) {
        for (int c = 0; c < chosen; c++) {
            int slot = Contexts.slot(blocks[c], contexts[c], reading);
            moved[slot] += gradient * gradient;
            weights[slot] -= plan.rate() * gradient / (float) Math.sqrt(moved[slot] + 0.1f);
        }
    }

    /** The weights in four bits each, without the small ones. */
    Weights weights() {
        return Rounding.round(weights, plan);
    }
}
