package org.sukien.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.sukien.text.NormalizedText;
import org.sukien.text.Span;
import org.sukien.text.SyllableKey;
import org.sukien.token.Tokenizer;

/**
 * Makes a {@link SegmentationModel} of a few sentences whose words are marked and of much text whose words are not, in three
 * steps. A teacher, logistic regression over syllables, shapes and the association of syllables in the raw text, learns from
 * the marked sentences. It marks the raw text, and of each pair, three and four of syllables is counted how often they were
 * one word there (features from automatically segmented text: Wang et al., IJCNLP 2011). The pupil, which ships, learns from the
 * marked sentences with these counts and without the association, each decision leaning on the one before (McCallum et al.,
 * ICML 2000). Pairs that a reader judged overrule what the teacher counted.
 *
 * <p>One thread, no clock, no chance: the same input in the same order and the same plan give the same bytes. Not thread-safe.
 */
public final class SegmentationTrainer {
    private static final int TEACHER_BITS = 22;

    private final SegmentationPlan plan;
    private final Consumer<String> progress;
    private final Tokenizer tokenizer = Tokenizer.plain();
    private final RawText raw = new RawText();
    private final List<MarkedSentence> marked = new ArrayList<>();
    private final Map<Long, Boolean> judged = new LinkedHashMap<>();

    /** A trainer that follows a plan and tells of its progress, a line at a time. */
    public SegmentationTrainer(SegmentationPlan plan, Consumer<String> progress) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.progress = Objects.requireNonNull(progress, "progress");
    }

    /** Adds a text whose words are not marked, one article or any piece of writing. */
    public void add(String text) {
        raw.add(tokenizer.tokenize(NormalizedText.of(text)));
    }

    /** Adds a sentence whose words are marked: their spans in it, in text order. */
    public void addMarked(String sentence, List<Span> words) {
        marked.add(new MarkedSentence(sentence, words, tokenizer));
    }

    /**
     * Adds a reader's judgement of two syllables in a row: whether they are a word.
     *
     * @throws IllegalArgumentException if they are not two
     */
    public void judge(String pair, boolean isWord) {
        String[] syllables = pair.split(" ", -1);
        if (syllables.length != 2) {
            throw new IllegalArgumentException("not two syllables: \"" + pair + '"');
        }
        judged.put(Hash.join(key(syllables[0]), key(syllables[1])), isWord);
    }

    private static long key(String syllable) {
        return Hash.mix(SyllableKey.of(NormalizedText.of(syllable).view()));
    }

    /** Makes the model of what was added; to be called once. */
    public SegmentationModel train() {
        progress.accept(marked.size() + " marked sentences, " + raw.size() + " tokens of raw text, " + judged.size()
                + " judged pairs");
        TeacherFeatures features = new TeacherFeatures(new Association(raw));
        Regression teacher = new Regression(TEACHER_BITS);
        for (MarkedSentence sentence : marked) {
            for (int item = 1; item < sentence.line.size; item++) {
                features.fill(sentence.line, item);
                teacher.add(Arrays.copyOf(features.bag.items, features.bag.size), sentence.goesOn[item]);
            }
        }
        teacher.learn(plan.teacherRounds());
        progress.accept("the teacher has learnt");
        PhraseCounts counts = new PhraseCounts(raw, features, teacher);
        judged.forEach(counts::judge);
        Phrases phrases = counts.phrases(plan);
        progress.accept(phrases.pairs().size() + " pairs, " + phrases.threes().size() + " threes, "
                + phrases.fours().size() + " fours of syllables");
        return new SegmentationModel(phrases, pupil(phrases), marked.size(), raw.size());
    }

    private Weights pupil(Phrases phrases) {
        Features features = new Features(phrases);
        Regression pupil = new Regression(plan.bits());
        for (MarkedSentence sentence : marked) {
            features.read(sentence.line);
            for (int item = 1; item < sentence.line.size; item++) {
                features.fill(item);
                pupil.add(all(features, sentence.goesOn[item - 1]), sentence.goesOn[item]);
            }
        }
        pupil.learn(plan.rounds());
        return pupil.rounded(plan.least());
    }

    private static long[] all(Features features, boolean went) {
        Bag free = features.free;
        Bag chained = features.chained;
        long[] all = Arrays.copyOf(free.items, free.size + chained.size);
        for (int i = 0; i < chained.size; i++) {
            all[free.size + i] = went ? Weights.wentOn(chained.items[i]) : chained.items[i];
        }
        return all;
    }
}
