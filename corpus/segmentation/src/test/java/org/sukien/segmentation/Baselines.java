package org.sukien.segmentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sukien.text.NormalizedText;
import org.sukien.text.Span;
import org.sukien.token.Tokenizer;
import org.sukien.token.Tokens;

/** What segmentation is measured beside: every token a word, and the longest word of a dictionary from left to right. */
final class Baselines {
    private static final int LONGEST = 6;

    private Baselines() {}

    /** Every token a word. */
    static List<Span> syllables(String text) {
        Tokens tokens = Tokenizer.plain().tokenize(NormalizedText.of(text));
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.span(i, i + 1));
        }
        return words;
    }

    /** The words of more than one token of these sentences, in small letters. */
    static Set<String> dictionary(List<Treebank.Sentence> sentences) {
        Set<String> words = new HashSet<>();
        for (Treebank.Sentence sentence : sentences) {
            for (Span word : sentence.words()) {
                String form = sentence.text().substring(word.start(), word.end());
                Tokens tokens = Tokenizer.plain().tokenize(NormalizedText.of(form));
                if (tokens.size() > 1) {
                    words.add(form(tokens, 0, tokens.size()));
                }
            }
        }
        return words;
    }

    /** The longest words of a dictionary, from left to right. */
    static List<Span> longestMatch(String text, Set<String> dictionary) {
        Tokens tokens = Tokenizer.plain().tokenize(NormalizedText.of(text));
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            int end = Math.min(tokens.size(), i + LONGEST);
            while (end > i + 1 && !dictionary.contains(form(tokens, i, end))) {
                end--;
            }
            words.add(tokens.span(i, end));
            i = end;
        }
        return words;
    }

    private static String form(Tokens tokens, int from, int to) {
        StringBuilder form = new StringBuilder();
        for (int i = from; i < to; i++) {
            form.append(i > from ? " " : "").append(tokens.text(i).toLowerCase(Locale.ROOT));
        }
        return form.toString();
    }
}
