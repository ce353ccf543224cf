package org.sukien.corpus.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.sukien.text.SearchKeys;

/** Makes queries of words: one word is a term, several are a phrase. Thread-safe, as the analyzer is. */
final class WordQueries {
    /** What an index sets between two mentions in a field of names is 100; no phrase may reach across. */
    private static final int WIDEST_IN_NAMES = 90;

    private final Analyzer analyzer;
    private final IndexWords index;

    /** @param analyzer that of the index */
    WordQueries(Analyzer analyzer, IndexWords index) {
        this.analyzer = analyzer;
        this.index = index;
    }

    /**
     * A word or phrase of running text, in which {@code @person} stands for any person; null if there is nothing to search.
     *
     * @param isMarker tells such words
     */
    Query words(String field, String text, int slop, Predicate<String> isMarker) {
        List<Place> places = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (String part : text.split("\\s+")) {
            if (isMarker.test(part)) {
                addWords(field, run, places);
                places.add(new Place(marker(part), 1));
            } else {
                run.append(part).append(' ');
            }
        }
        addWords(field, run, places);
        return query(field, places, slop);
    }

    /** Whether a word may stand for any mention or event of a kind: {@code @person}, {@code @traffic-accident}. */
    static boolean looksLikeMarker(String word) {
        boolean letters = word.length() > 1 && word.charAt(0) == '@';
        for (int i = 1; i < word.length() && letters; i++) {
            char c = word.charAt(i);
            letters = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-';
        }
        return letters;
    }

    static String marker(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** A name; the hyphens of one that was typed without quotes may join its words, or be its own. */
    Query name(String field, String text, int slop, boolean quoted) {
        int near = Math.min(slop, WIDEST_IN_NAMES);
        Query query = query(field, places(field, text), near);
        if (quoted || text.indexOf('-') < 0 || query == null) {
            return query;
        }
        Query parted = query(field, places(field, text.replace('-', ' ')), near);
        Query code = field.equals(QueryField.RANK.word())
                ? new TermQuery(new Term(field, text.toLowerCase(Locale.ROOT)))
                : query;
        if (query.equals(parted) && query.equals(code)) {
            return query;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(query, Occur.SHOULD);
        if (!parted.equals(query)) {
            any.add(parted, Occur.SHOULD);
        }
        if (!code.equals(query)) {
            any.add(code, Occur.SHOULD);
        }
        return any.build();
    }

    /** A whole value; an outlet also in small letters without diacritics. */
    static Query value(QueryField field, String text) {
        Query exact = new TermQuery(new Term(field.word(), text));
        String folded = SearchKeys.fold(text);
        if (field != QueryField.OUTLET || folded.equals(text)) {
            return exact;
        }
        return new BooleanQuery.Builder()
                .add(exact, Occur.SHOULD)
                .add(new TermQuery(new Term(field.word(), folded)), Occur.SHOULD)
                .build();
    }

    /** The words of a text as an index spells them. */
    List<String> terms(String field, String text) {
        return places(field, text).stream().map(Place::term).toList();
    }

    private void addWords(String field, StringBuilder run, List<Place> places) {
        if (run.length() > 0) {
            places.addAll(places(field, run.toString()));
            run.setLength(0);
        }
    }

    private List<Place> places(String field, String text) {
        List<Place> places = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                places.add(new Place(term.toString(), step.getPositionIncrement()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    private Query query(String field, List<Place> places, int slop) {
        if (places.isEmpty()) {
            return null;
        }
        if (places.size() == 1) {
            return any(field, index.spellings(field, places.get(0).term()));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        int position = -1;
        for (Place place : places) {
            position += Math.max(place.step(), position < 0 ? 1 : 0);
            phrase.add(spellings(field, place), position);
        }
        return phrase.build();
    }

    /** A query of words that count as one: where any of them stands. */
    static Query any(String field, List<String> words) {
        if (words.size() == 1) {
            return new TermQuery(new Term(field, words.get(0)));
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        words.forEach(word -> any.addTerm(new Term(field, word)));
        return any.build();
    }

    private Term[] spellings(String field, Place place) {
        return index.spellings(field, place.term()).stream()
                .map(word -> new Term(field, word))
                .toArray(Term[]::new);
    }

    /** A term and how far it stands behind the one before it. */
    private record Place(String term, int step) {}
}
