package org.sukien.text;

import java.util.Optional;

/**
 * The last part of {@link NormalizationStep#MARKS}: a tone mark on a vowel where neither style puts it, in a word that is a
 * syllable with the mark on another: "hòan" is "hoàn", "cuả" is "của". Such a word has one place for its mark in both
 * styles. What other languages write so, too, stays: a grave or acute on the last letter of a word of plain letters ("più",
 * "Raí", "xià").
 *
 * <p>Counted in 11 million words of news of 2003-2024: 168 such words, all of them slips.
 */
final class PlaceStep {
    /** "nghiêng" has seven letters. */
    private static final int LONGEST = 7;

    private static final int Y = CharTable.code('y');
    private static final int U = CharTable.code('u');
    private static final int I = CharTable.code('i');
    private static final int O = CharTable.code('o');
    private static final int A = CharTable.code('a');
    private static final int E = CharTable.code('e');
    private static final int Q = CharTable.code('q');
    private static final int G = CharTable.code('g');

    private PlaceStep() {}

    static void run(Rewriting r) {
        for (int i = 0; i < r.length; i++) {
            if (CharTable.tone(r.text[i]) != 0 && isOdd(r, i)) {
                i = word(r, i) - 1;
            }
        }
        r.finish();
    }

    private static boolean isOdd(Rewriting r, int i) {
        return isOdd(at(r, i - 2), at(r, i - 1), r.text[i], at(r, i + 1), at(r, i + 2));
    }

    private static char at(Rewriting r, int i) {
        return i < 0 || i >= r.length ? ' ' : r.text[i];
    }

    /** Whether a vowel with a tone is one that no style marks, as far as two letters on either side tell. */
    private static boolean isOdd(char beforeLast, char before, char c, char next, char afterNext) {
        int nextCode = CharTable.code(next);
        int beforeCode = CharTable.code(before);
        if (Letters.isVowel(nextCode) && CharTable.tone(next) == 0) {
            return Letters.takesTheMark(nextCode)
                    || CharTable.kind(afterNext) == CharTable.LETTER
                    || beforeCode == Q
                    || beforeCode == G && CharTable.code(c) == I;
        }
        int code = CharTable.code(c);
        if (!Letters.isVowel(beforeCode) || Letters.takesTheMark(code) || CharTable.kind(next) == CharTable.LETTER) {
            return false;
        }
        boolean rising = beforeCode == O && (code == A || code == E) || beforeCode == U && code == Y;
        int first = CharTable.code(beforeLast);
        return !rising && !(beforeCode == U && first == Q) && !(beforeCode == I && first == G);
    }

    /** Puts the word around a letter right, if it is one; gives its end. */
    private static int word(Rewriting r, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && isLetter(r.text[start - 1])) {
            start--;
        }
        int end = at + 1;
        while (end < r.length && end - start <= LONGEST && isLetter(r.text[end])) {
            end++;
        }
        String word = new String(r.text, start, end - start);
        Optional<SyllableFault> fault = end - start > LONGEST ? Optional.empty() : Syllable.fault(word);
        boolean misplaced = fault.isPresent() && fault.get() == SyllableFault.PLACE && !isOfManyLanguages(word);
        String placed = misplaced ? ToneStyle.OLD.place(word) : word;
        if (!placed.equals(word)) { // it is the word still where a kept mark stands beside its letter
            int from = 0;
            while (placed.charAt(from) == word.charAt(from)) {
                from++;
            }
            int to = word.length();
            while (placed.charAt(to - 1) == word.charAt(to - 1)) {
                to--;
            }
            r.replace(start + from, start + to, placed.substring(from, to), NormalizationStep.MARKS);
        }
        return end;
    }

    private static boolean isLetter(char c) {
        int kind = CharTable.kind(c);
        return kind == CharTable.LETTER || kind == CharTable.DIGIT;
    }

    private static boolean isOfManyLanguages(String word) {
        int last = word.length() - 1;
        int tone = CharTable.tone(word.charAt(last));
        boolean graveOrAcute = tone == Tone.HUYEN.number() || tone == Tone.SAC.number();
        return graveOrAcute
                && !Letters.takesTheMark(CharTable.code(word.charAt(last)))
                && word.chars().limit(last).allMatch(c -> c < 0x80);
    }
}
