package org.sukien.corpus.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.Transition;
import org.sukien.text.SearchKeys;

/**
 * Words and patterns that were typed without diacritics. Such a one stands for every spelling with them: "dak" for "dak",
 * "đak" and "đắk", so "d?k*" too. One that has a single diacritic is meant as it was typed. The index needs no second form of
 * a word for this: what is typed is widened to an automaton, with which the index's words are walked. Stateless and
 * thread-safe. Known weakness: letters beyond U+1EFF and those that fold to two, such as "æ", are their own spelling alone.
 */
final class PlainSpelling {
    private static final char FIRST = '\u00c0';
    private static final char LAST = '\u1eff';

    /** The small letters with diacritics that each letter without stands for. */
    private static final Map<Integer, List<Integer>> SPELLINGS = spellings();

    private PlainSpelling() {}

    /** Whether a word in small letters has letters that may take diacritics, and none that has one. */
    static boolean is(String word) {
        return word.chars().anyMatch(SPELLINGS::containsKey)
                && SearchKeys.fold(word).equals(word);
    }

    /** An automaton that takes also what an automaton over code points takes with diacritics on any letter. */
    static Automaton widened(Automaton plain) {
        Automaton.Builder wide = new Automaton.Builder();
        wide.copy(plain);
        Transition step = new Transition();
        for (int state = 0; state < plain.getNumStates(); state++) {
            int count = plain.initTransition(state, step);
            for (int i = 0; i < count; i++) {
                plain.getNextTransition(step);
                if (step.min == step.max) {
                    for (int letter : SPELLINGS.getOrDefault(step.min, List.of())) {
                        wide.addTransition(state, step.dest, letter);
                    }
                }
            }
        }
        return Operations.determinize(wide.finish(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }

    private static Map<Integer, List<Integer>> spellings() {
        Map<Integer, List<Integer>> spellings = new HashMap<>();
        for (char letter = FIRST; letter <= LAST; letter++) {
            if (Character.isLowerCase(letter)) {
                String plain = SearchKeys.fold(String.valueOf(letter));
                if (plain.length() == 1 && plain.charAt(0) < FIRST) {
                    spellings
                            .computeIfAbsent((int) plain.charAt(0), unused -> new ArrayList<>())
                            .add((int) letter);
                }
            }
        }
        return spellings;
    }
}
