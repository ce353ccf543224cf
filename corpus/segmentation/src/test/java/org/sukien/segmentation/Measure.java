package org.sukien.segmentation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sukien.text.Span;

/**
 * How many words of a treebank's sentences are found: a word is right if its span is exactly that of a word of the treebank.
 * Words are spans of the sentence's text, those of the treebank from its column FORM; punctuation counts as the treebank has
 * it. Also without those words of the treebank that are punctuation, and the found words that have no letter and no digit.
 */
final class Measure {
    private int found;
    private int wanted;
    private int right;
    private int foundWords;
    private int wantedWords;
    private int rightWords;

    /** Measures what finds the words of a text. */
    static Measure of(List<Treebank.Sentence> sentences, Function<String, List<Span>> segmenter) {
        Measure measure = new Measure();
        for (Treebank.Sentence sentence : sentences) {
            measure.add(sentence, segmenter.apply(sentence.text()));
        }
        return measure;
    }

    private void add(Treebank.Sentence sentence, List<Span> words) {
        Set<Span> gold = new HashSet<>();
        Set<Span> goldWords = new HashSet<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            gold.add(sentence.words().get(i));
            if (!sentence.marks().get(i)) {
                goldWords.add(sentence.words().get(i));
            }
        }
        found += words.size();
        wanted += gold.size();
        wantedWords += goldWords.size();
        for (Span word : words) {
            right += gold.contains(word) ? 1 : 0;
            rightWords += goldWords.contains(word) ? 1 : 0;
            String text = sentence.text().substring(word.start(), word.end());
            foundWords += text.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
    }

    int wanted() {
        return wanted;
    }

    double precision() {
        return (double) right / found;
    }

    double recall() {
        return (double) right / wanted;
    }

    double f1() {
        return 2.0 * right / (found + wanted);
    }

    double f1WithoutPunctuation() {
        return 2.0 * rightWords / (foundWords + wantedWords);
    }
}
