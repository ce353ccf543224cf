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

    /**
     * One character of each class that differ in where a tone may stand: none of a word, consonants, q, g, o, u, i, y, other
     * vowels, those that take the mark; then vowels with a tone.
     */
    static final String CLASSES = " bqgouiyaêìùàỳòề";

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

    /** Whether there may be such a vowel among four characters in a row; the one before them counts as none of a word. */
    static boolean isOdd(char first, char second, char third, char fourth) {
        return CharTable.tone(third) != 0 && isOdd(first, second, third, fourth, ' ')
                || CharTable.tone(second) != 0
                        && Letters.isVowel(CharTable.code(third))
                        && isOdd(' ', first, second, third, fourth);
    }

    /** A character's place in {@link #CLASSES}. */
    static int classOf(char c) {
        int code = CharTable.code(c);
        int tone = CharTable.tone(c);
        if (!Letters.isVowel(code)) {
            return code == Q ? 2 : code == G ? 3 : CharTable.kind(c) == CharTable.LETTER ? 1 : 0;
        }
        if (Letters.takesTheMark(code)) {
            return tone == 0 ? 9 : 15;
        }
        if (tone == 0) {
            return code == O ? 4 : code == U ? 5 : code == I ? 6 : code == Y ? 7 : 8;
        }
        return code == I ? 10 : code == U ? 11 : code == A || code == E ? 12 : code == Y ? 13 : 14;
    }

    /** Whether a vowel with a tone is one that no style marks, as far as two letters on either side tell. */
    static boolean isOdd(char beforeLast, char before, char c, char next, char afterNext) {
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
