package org.sukien.text;

import java.util.EnumSet;
import java.util.Set;

/**
 * {@link NormalizationStep#MARKS}, {@link NormalizationStep#ACCENTS}, {@link NormalizationStep#D_STROKE} and
 * {@link NormalizationStep#LOOK_ALIKES}: what takes a word to judge. A word with a suspect letter is read as Vietnamese; if
 * that makes a well-formed syllable, its letters are put right, each by its own step. One pass serves the four, because a
 * word with an eth and a Cyrillic letter is no syllable before both are put right.
 */
final class WordStep {
    /** Longer words are no syllables, however many marks they carry. */
    private static final int LONGEST = 48;

    private final Rewriting r;
    private final Set<NormalizationStep> steps;
    private final WordReading reading = new WordReading();

    private WordStep(Rewriting rewriting, EnumSet<NormalizationStep> steps) {
        r = rewriting;
        this.steps = steps;
    }

    static void run(Rewriting r, EnumSet<NormalizationStep> steps) {
        new WordStep(r, steps).read();
        r.finish();
    }

    private void read() {
        int at = 0;
        int wordsFrom = 0;
        while (at < r.length) {
            if ((Suspects.of(r.text[at]) & (Suspects.LETTER | Suspects.ACCENT)) == 0) {
                at++;
                continue;
            }
            int start = at;
            while (start > wordsFrom && isWord(start - 1)) {
                start--;
            }
            int end = at;
            while (end < r.length && isWord(end)) {
                end++;
            }
            if (start < end && end - start <= LONGEST && !isEntity(start)) {
                word(start, end);
            }
            at = Math.max(end, at + 1);
            wordsFrom = at;
        }
    }

    private void word(int start, int end) {
        boolean isSyllable = reading.read(r.text, start, end) && steps.containsAll(reading.steps());
        for (int i = 0; i < reading.letters(); i++) {
            NormalizationStep step = isSyllable ? reading.step(i) : reading.stepAlone(i);
            if (step != null && steps.contains(step)) {
                r.replace(
                        reading.start(i),
                        reading.end(i),
                        isSyllable ? reading.letter(i) : reading.letterAlone(i),
                        step);
            }
        }
    }

    /** Letters, marks, and accents that stand for a mark: after a letter and before another. */
    private boolean isWord(int at) {
        char c = r.text[at];
        if ((Suspects.of(c) & Suspects.ACCENT) != 0) {
            return at > 0
                    && at + 1 < r.length
                    && isLetter(at - 1)
                    && isLetter(at + 1)
                    && !ComposeStep.joins(r.text[at + 1]);
        }
        return isLetter(at);
    }

    private boolean isLetter(int at) {
        char c = r.text[at];
        if (Character.isSurrogate(c)) {
            char first = Character.isLowSurrogate(c) && at > 0 ? r.text[at - 1] : c;
            return first == LookAlikes.MATHEMATICAL;
        }
        return CharTable.kind(c) == CharTable.LETTER && (Suspects.of(c) & Suspects.ACCENT) == 0;
    }

    /** Whether a word could belong to an entity, which must not come to be by putting letters right. */
    private boolean isEntity(int start) {
        int at = start - 1;
        int lowest = Math.max(0, at - HtmlEntities.LONGEST);
        while (at >= lowest && EntityStep.isName(r.text[at])) {
            at--;
        }
        return at >= 0 && r.text[at] == '&';
    }
}
