package org.sukien.text;

import java.util.Arrays;
import java.util.EnumSet;

/**
 * One word read as Vietnamese: letter by letter what it would be, and by which step. "Ðồng" with an eth is read as "Đồng".
 * Used again for each word. Not thread-safe.
 */
final class WordReading {
    private static final int MOST_LETTERS = 48;
    /** A syllable's letters: "nghiêng". */
    private static final int LONGEST_SYLLABLE = 7;

    private final char[] letters = new char[MOST_LETTERS];
    private final int[] starts = new int[MOST_LETTERS + 1];
    private final int[] tones = new int[MOST_LETTERS];
    private final NormalizationStep[] by = new NormalizationStep[MOST_LETTERS];
    /** Letters whose marks are right or wrong whatever the word is. */
    private final char[] alone = new char[MOST_LETTERS];

    private final EnumSet<NormalizationStep> steps = EnumSet.noneOf(NormalizationStep.class);
    private int size;
    private int latin;
    private int foreign;

    /** Reads a word; says whether it is one of Vietnamese. */
    boolean read(char[] text, int start, int end) {
        size = 0;
        latin = 0;
        foreign = 0;
        steps.clear();
        boolean known = true;
        int at = start;
        while (at < end) {
            int next = letter(text, at, end);
            known &= letters[size] != 0;
            starts[size++] = at;
            starts[size] = next;
            at = next;
        }
        return known && (foreign == 0 || latin > 0) && (size > 1 || latin > 0) && placeTone() && isVietnamese();
    }

    int letters() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return starts[i + 1];
    }

    /** All steps that the reading needs. */
    EnumSet<NormalizationStep> steps() {
        return steps;
    }

    /** What a letter becomes. */
    char letter(int i) {
        return letters[i];
    }

    /** The step that changes a letter, or null. */
    NormalizationStep step(int i) {
        return by[i];
    }

    /** What a letter becomes in a word that is not Vietnamese. */
    char letterAlone(int i) {
        return alone[i];
    }

    /** The step that changes it there: marks alone, or null. */
    NormalizationStep stepAlone(int i) {
        return alone[i] == 0 ? null : NormalizationStep.MARKS;
    }

    /** Reads one letter and its marks; the letter stays 0 if it is none of Vietnamese. */
    private int letter(char[] text, int at, int end) {
        int codePoint = Character.codePointAt(text, at, end);
        int next = at + Character.charCount(codePoint);
        by[size] = null;
        alone[size] = 0;
        tones[size] = 0;
        char base = base(codePoint);
        boolean spacing = false;
        int marks = next;
        while (next < end && (MarkTable.mark(text[next]) >= 0 || MarkTable.accent(text[next]) >= 0)) {
            int mark = MarkTable.mark(text[next]);
            spacing |= mark < 0;
            base = base == 0 ? 0 : add(base, mark < 0 ? MarkTable.accent(text[next]) : mark);
            next++;
        }
        if (next > marks) {
            if (by[size] == null && !spacing && isVowel(base)) {
                alone[size] = tones[size] == 0 ? base : Letters.withTone(base, tones[size]);
            }
            change(size, spacing ? NormalizationStep.ACCENTS : NormalizationStep.MARKS);
        }
        letters[size] = base;
        return next;
    }

    /** The Vietnamese letter without its tone, which is noted, that a code point is or looks like. */
    private char base(int codePoint) {
        char c = (char) codePoint;
        if (codePoint > Character.MAX_VALUE) {
            change(size, NormalizationStep.LOOK_ALIKES);
            return LookAlikes.mathematical(codePoint);
        }
        char d = DStroke.plain(c);
        if (d != 0) {
            change(size, NormalizationStep.D_STROKE);
            return d;
        }
        char latinLetter = LookAlikes.plain(c);
        if (latinLetter != 0) {
            change(size, NormalizationStep.LOOK_ALIKES);
            foreign += LookAlikes.isForeign(c) ? 1 : 0;
            return latinLetter;
        }
        int consonant = MarkTable.consonant(c);
        if (consonant >= 0) {
            change(size, NormalizationStep.MARKS);
            tones[size] = MarkTable.tone(consonant >> Character.SIZE);
            return (char) consonant;
        }
        if (CharTable.code(c) == 0) {
            return 0;
        }
        latin++;
        tones[size] = CharTable.tone(c);
        return Letters.withTone(c, 0);
    }

    /** A letter under one more mark: 0 where the mark doesn't go with those it has. */
    private char add(char base, int mark) {
        int tone = MarkTable.tone(mark);
        if (tone != 0) {
            if (tones[size] != 0 && tones[size] != tone) {
                return 0;
            }
            tones[size] = tone;
            return base;
        }
        char shaped = MarkTable.compose(base, mark);
        if (shaped != 0) {
            return shaped;
        }
        return MarkTable.hasShape(base, mark) ? base : 0;
    }

    private static boolean isVowel(char base) {
        return Letters.isVowel(CharTable.code(base));
    }

    /**
     * Puts the word's tone on a vowel: where it stood if that was one vowel, else where both styles or the old one have
     * it; false if there are several tones, or no vowel.
     */
    private boolean placeTone() {
        int tone = 0;
        int carrier = -1;
        int carriers = 0;
        int vowel = -1;
        for (int i = 0; i < size; i++) {
            boolean isVowel = isVowel(letters[i]);
            vowel = vowel < 0 && isVowel ? i : vowel;
            if (tones[i] == 0) {
                continue;
            }
            if (tone != 0 && tone != tones[i]) {
                return false;
            }
            tone = tones[i];
            carrier = isVowel ? i : carrier;
            carriers += isVowel ? 1 : 0;
        }
        if (tone == 0) {
            return true;
        }
        if (vowel < 0) {
            return false;
        }
        int at = carriers == 1 ? carrier : vowel;
        letters[at] = Letters.withTone(letters[at], tone);
        if (carriers != 1) {
            ToneStyle.place(letters, 0, size, ToneStyle.OLD);
            for (int i = 0; i < size; i++) {
                if (by[i] == null && CharTable.tone(letters[i]) != tones[i]) {
                    change(i, NormalizationStep.MARKS);
                }
            }
        }
        return true;
    }

    private void change(int i, NormalizationStep step) {
        by[i] = step;
        steps.add(step);
    }

    private boolean isVietnamese() {
        return isSyllable()
                || steps.contains(NormalizationStep.D_STROKE)
                        && DStroke.isVietnamese(Arrays.copyOf(letters, size), size);
    }

    private boolean isSyllable() {
        if (size > LONGEST_SYLLABLE) {
            return false;
        }
        long packed = 0;
        int toneAt = -1;
        int tone = 0;
        for (int i = 0; i < size; i++) {
            packed = SyllableKey.append(packed, CharTable.code(letters[i]));
            if (CharTable.tone(letters[i]) != 0) {
                toneAt = i;
                tone = CharTable.tone(letters[i]);
            }
        }
        int parts = SyllableParts.find(packed, size, toneAt, tone);
        return parts >= 0 && (tone == 0 || !SyllableParts.rhyme(parts).isStopped() || isOfStops(tone));
    }

    /** Syllables that close with a stop have the sharp or the heavy tone. */
    private static boolean isOfStops(int tone) {
        return tone == Tone.SAC.number() || tone == Tone.NANG.number();
    }
}
