package org.sukien.restore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.sukien.text.NormalizedText;

/**
 * Makes a {@link RestorationModel} of well-written texts: counts the readings of each bare syllable, then learns the
 * weights of readings in contexts by logistic regression (AdaGrad, Duchi et al., JMLR 12, 2011; contexts dropped by lot as in
 * Srivastava et al., JMLR 15, 2014; hashed weights as in Weinberger et al., ICML 2009), cuts the small ones off, and finds
 * the scale that makes probabilities honest on a hundredth of the texts, which it doesn't learn from.
 *
 * <p>One thread, no clock, no chance: the same texts in the same order and the same plan give the same bytes. Give it the texts
 * with {@link #add}, then call {@link #train} once. Not thread-safe.
 */
public final class RestorationTrainer {
    private static final int HELD_OUT_OF = 10;
    private static final int SCALED_OF = 1000;

    private final TrainingPlan plan;
    private final Consumer<String> progress;
    private final List<String> texts = new ArrayList<>();

    /** A trainer that follows a plan and tells of its progress, a line at a time. */
    public RestorationTrainer(TrainingPlan plan, Consumer<String> progress) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.progress = Objects.requireNonNull(progress, "progress");
    }

    /**
     * Whether a text belongs to the tenth that measures a model and never trains it: the first four bytes of the SHA-256 of
     * its UTF-8, as an unsigned number, are divisible by ten.
     */
    public static boolean isHeldOut(String text) {
        return hash(text) % HELD_OUT_OF == 0;
    }

    /** Adds a text, one article or any piece of writing. */
    public void add(String text) {
        texts.add(NormalizedText.of(text).view());
    }

    /** Makes the model of the texts added. */
    public RestorationModel train() {
        ReadingCounts counts = new ReadingCounts();
        texts.forEach(counts::add);
        Readings readings = counts.readings();
        progress.accept(texts.size() + " texts, " + counts.syllables() + " syllables, " + readings.size()
                + " bare ones with readings");
        List<Lesson> lessons = new ArrayList<>();
        List<Lesson> checks = new ArrayList<>();
        for (String text : texts) {
            (hash(text) % SCALED_OF / 10 == 1 ? checks : lessons).add(new Lesson(text, readings));
        }
        if (checks.isEmpty()) {
            checks = lessons; // too few texts to set any aside
        }
        Regression regression = new Regression(plan, readings);
        regression.count(lessons);
        for (int round = 0; round < plan.rounds(); round++) {
            double loss = regression.learn(lessons, round);
            progress.accept("round " + (round + 1) + ": loss " + Math.round(loss));
        }
        Weights weights = regression.weights();
        Scale scale = new Scale(weights, readings, checks);
        int count = 0;
        for (int slot = 0; slot < 1 << plan.bits(); slot++) {
            count += weights.step(slot) == 0 ? 0 : 1;
        }
        progress.accept(count + " weights, scale " + scale.best() + ", " + scale.right() + " of " + scale.all()
                + " ambiguous syllables set aside are right");
        return new RestorationModel(readings, weights, texts.size(), counts.syllables(), count, scale.best());
    }

    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getInt() & 0xFFFFFFFFL;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
