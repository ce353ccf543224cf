package org.sukien.corpus.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.sukien.text.SearchKeys;

/** What a parser asks an index: which words it holds. Thread-safe, as the reader is. */
final class IndexWords {
    private final IndexReader reader;

    IndexWords(IndexReader reader) {
        this.reader = reader;
    }

    boolean holds(String field, String word) {
        try {
            return reader.docFreq(new Term(field, word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a field that begin so. For fields, or beginnings, of few words. */
    List<String> beginningWith(String field, String prefix) {
        List<String> words = new ArrayList<>();
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms != null) {
                TermsEnum all = terms.iterator();
                boolean found = all.seekCeil(new BytesRef(prefix)) != TermsEnum.SeekStatus.END;
                while (found && all.term().utf8ToString().startsWith(prefix)) {
                    words.add(all.term().utf8ToString());
                    found = all.next() != null;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The words of a field that a word stands for: one without diacritics for all spellings, any other for itself. */
    List<String> spellings(String field, String word) {
        if (!PlainSpelling.is(word)) {
            return List.of(word);
        }
        List<String> words = accepted(field, PlainSpelling.widened(Automata.makeString(word)));
        return words.isEmpty() ? List.of(word) : words;
    }

    /**
     * The words of a field that differ from a word in few letters, as they are or without diacritics. The first letter stays:
     * quick, and a marker such as {@code @award} is no misspelt word.
     */
    List<String> near(String field, String word, int slips) {
        int first = word.offsetByCodePoints(0, 1);
        CharacterRunAutomaton near = new CharacterRunAutomaton(
                new LevenshteinAutomata(word.substring(first), true).toAutomaton(slips, word.substring(0, first)));
        Automaton begun = PlainSpelling.widened(
                Operations.concatenate(Automata.makeString(word.substring(0, first)), Automata.makeAnyString()));
        return accepted(field, begun).stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= 2 * slips)
                .filter(other -> near.run(other) || near.run(SearchKeys.fold(other)))
                .toList();
    }

    /** The words of a field that an automaton over code points takes. */
    private List<String> accepted(String field, Automaton automaton) {
        List<String> words = new ArrayList<>();
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms != null) {
                TermsEnum found = new CompiledAutomaton(automaton).getTermsEnum(terms);
                while (found.next() != null) {
                    words.add(found.term().utf8ToString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Whether a pattern stands for more words than so many. Answers after at most so many steps. */
    boolean exceeds(MultiTermQuery pattern, int limit) {
        try {
            Terms terms = MultiTerms.getTerms(reader, pattern.getField());
            if (terms == null) {
                return false;
            }
            TermsEnum found = pattern.getTermsEnum(terms);
            int count = 0;
            while (count <= limit && found.next() != null) {
                count++;
            }
            return count > limit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
