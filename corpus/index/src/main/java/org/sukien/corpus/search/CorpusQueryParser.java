package org.sukien.corpus.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.sukien.record.Event;

/**
 * Reads one query over the grammar of Lucene's classic parser. What is meant stands in {@link CorpusQuery}; what is wrong is
 * answered with {@link QuerySyntaxException}. Not thread-safe; one parser reads one query.
 */
final class CorpusQueryParser extends QueryParser {
    /** More would neither be fast nor mean much. */
    static final int MOST_WORDS = 1000;

    private static final List<String> FACTUALITY = Arrays.stream(Event.Factuality.values())
            .map(value -> value.name().toLowerCase(Locale.ROOT))
            .toList();

    private final QueryTokens tokens;
    private final IndexWords index;
    private final WordQueries words;

    private CorpusQueryParser(String query, Analyzer analyzer, IndexWords index) {
        super(QueryField.TEXT.word(), analyzer);
        tokens = new QueryTokens(query);
        this.index = index;
        words = new WordQueries(analyzer, index);
        setSplitOnWhitespace(true);
        setFuzzyMinSim(1);
    }

    /** The query that a text means to an index. */
    static Query parse(String query, Analyzer analyzer, IndexWords index) {
        return new CorpusQueryParser(query, analyzer, index).read();
    }

    private Query read() {
        checkFields();
        try {
            Query query = parse(tokens.escaped());
            if (query instanceof BooleanQuery all && all.clauses().isEmpty()) {
                throw tokens.fault("there is no word to search for", 0);
            }
            if (WordCount.of(query) > WordCount.MOST) {
                throw tokens.fault("the query asks for more than " + WordCount.MOST + " words", 0);
            }
            return query;
        } catch (ParseException e) {
            throw SyntaxFault.of(e, tokens, token);
        } catch (TooComplexToDeterminizeException e) {
            throw fault("\"" + here().image + "\" is too complicated; write letters for some of \"*\" and \"?\"");
        }
    }

    /** Names each field that there is none of, before anything else is made of its value. */
    private void checkFields() {
        List<Token> all = tokens.all();
        for (int i = 0; i + 1 < all.size(); i++) {
            Token name = all.get(i);
            if (all.get(i + 1).kind == COLON
                    && name.kind == TERM
                    && QueryField.of(name.image).isEmpty()) {
                String near = Nearest.of(name.image.toLowerCase(Locale.ROOT), QueryField.words())
                        .map(word -> "did you mean \"" + word + "\"?")
                        .orElse("fields are " + String.join(", ", QueryField.words()));
                throw tokens.fault("there is no field \"" + name.image + "\"; " + near, name.beginColumn);
            }
        }
    }

    @Override
    protected void addClause(List<BooleanClause> clauses, int conjunction, int modifier, Query query) {
        if (query != null) {
            clauses.add(ClauseGroups.clause(conjunction, modifier, query));
        }
    }

    @Override
    protected Query getBooleanQuery(List<BooleanClause> clauses) {
        return ClauseGroups.join(clauses);
    }

    @Override
    protected Query getFieldQuery(String name, String text, boolean quoted) {
        return value(field(name), text, 0, false);
    }

    @Override
    protected Query getFieldQuery(String name, String text, int slop) {
        return value(field(name), text, slop, true);
    }

    private Query value(QueryField field, String text, int slop, boolean quoted) {
        Query query;
        switch (field.kind()) {
            case WORDS:
                query = words.words(field.word(), text, slop, this::isMarker);
                break;
            case NAMES:
                query = words.name(field.word(), text, slop, quoted);
                break;
            case CODES:
                query = code(field, text.toLowerCase(Locale.ROOT));
                break;
            case EXACT:
                query = WordQueries.value(field, text);
                break;
            default:
                query = within(field, Bounds.of(text));
        }
        if (query == null && tokens.hasField(here())) {
            throw fault("there is no letter or digit to search for");
        }
        return query;
    }

    /** Whether a word stands for mentions or events. One that only looks so, as an account's name does, is a word. */
    private boolean isMarker(String word) {
        if (!WordQueries.looksLikeMarker(word)) {
            return false;
        }
        String text = QueryField.TEXT.word();
        String marker = WordQueries.marker(word);
        if (!index.holds(text, marker)) {
            near(marker, index.beginningWith(text, "@"));
        }
        return index.holds(text, marker) || !index.holds(text, marker.substring(1));
    }

    private Query code(QueryField field, String text) {
        if (field == QueryField.FACTUALITY && !FACTUALITY.contains(text)) {
            throw fault("\"" + text + "\" is none of " + String.join(", ", FACTUALITY));
        }
        if (!index.holds(field.word(), text)) {
            near(text, index.beginningWith(field.word(), ""));
        }
        return new TermQuery(new Term(field.word(), text));
    }

    /** Refuses what is probably a slip; what is like nothing in the index is found nowhere, which is an answer too. */
    private void near(String wrong, List<String> known) {
        Optional<String> near = Nearest.of(wrong, known);
        if (near.isPresent()) {
            throw fault("there is no \"" + wrong + "\" in this index; did you mean \"" + near.get() + "\"?");
        }
    }

    @Override
    protected Query getRangeQuery(String name, String low, String high, boolean lowIncluded, boolean highIncluded) {
        return within(
                field(name),
                new Bounds(Optional.ofNullable(low), lowIncluded, Optional.ofNullable(high), highIncluded));
    }

    private Query within(QueryField field, Bounds bounds) {
        try {
            return ValueQueries.within(field, bounds);
        } catch (IllegalArgumentException e) {
            throw fault(e.getMessage());
        }
    }

    @Override
    protected Query getPrefixQuery(String name, String beginning) throws ParseException {
        QueryField field = patterned(name);
        if (field.isAsTyped()) {
            return limited(new PrefixQuery(new Term(field.word(), beginning)));
        }
        PrefixQuery typed = (PrefixQuery) super.getPrefixQuery(field.word(), beginning);
        return limited(
                isPlain(field, typed.getPrefix())
                        ? widened(
                                typed.getPrefix(),
                                Operations.concatenate(
                                        Automata.makeString(typed.getPrefix().text()), Automata.makeAnyString()))
                        : typed);
    }

    @Override
    protected Query getWildcardQuery(String name, String pattern) throws ParseException {
        if (pattern.equals("*")) {
            return ValueQueries.any(name.equals("*") ? QueryField.TEXT : field(name));
        }
        if (pattern.startsWith("*") || pattern.startsWith("?")) {
            throw fault("a word can't begin with \"" + pattern.charAt(0)
                    + "\": every word of the index would have to be read; write its first letter");
        }
        QueryField field = patterned(name);
        if (field.isAsTyped()) {
            return limited(new WildcardQuery(new Term(field.word(), pattern)));
        }
        WildcardQuery typed = (WildcardQuery) super.getWildcardQuery(field.word(), pattern);
        return limited(
                isPlain(field, typed.getTerm())
                        ? widened(typed.getTerm(), WildcardQuery.toAutomaton(typed.getTerm()))
                        : typed);
    }

    /** Whether a pattern of words has no letter with diacritics. */
    private static boolean isPlain(QueryField field, Term pattern) {
        return field.kind() != QueryField.Kind.CODES && PlainSpelling.is(pattern.text());
    }

    private static MultiTermQuery widened(Term pattern, Automaton plain) {
        return new AutomatonQuery(pattern, PlainSpelling.widened(plain));
    }

    /** The field of a word with wildcards, which values of days and figures can't have. */
    private QueryField patterned(String name) {
        QueryField field = field(name);
        if (field.kind() == QueryField.Kind.DAYS || field.kind() == QueryField.Kind.FIGURES) {
            throw fault("\"" + field.word() + "\" takes values and ranges, no parts of words");
        }
        return field;
    }

    private MultiTermQuery limited(MultiTermQuery pattern) {
        if (index.exceeds(pattern, MOST_WORDS)) {
            throw tooMany();
        }
        return pattern;
    }

    private QuerySyntaxException tooMany() {
        return fault("\"" + here().image + "\" stands for more than " + MOST_WORDS
                + " words of this index; write more letters");
    }

    @Override
    protected Query getFuzzyQuery(String name, String text, float slips) {
        QueryField field = field(name);
        List<String> terms = words.terms(field.word(), text);
        if (field.kind() != QueryField.Kind.WORDS && field.kind() != QueryField.Kind.NAMES || terms.size() != 1) {
            throw fault("\"~\" stands behind one word, or behind a phrase in quotes");
        }
        if (slips != 1 && slips != 2) {
            throw fault("at most two letters may differ: write ~1 or ~2");
        }
        List<String> near = index.near(field.word(), terms.get(0), (int) slips);
        if (near.size() > MOST_WORDS) {
            throw tooMany();
        }
        return WordQueries.any(field.word(), near.isEmpty() ? terms : near);
    }

    private QueryField field(String name) {
        if (name.equals("*")) {
            throw fault("a word for all fields is not possible; \"*:*\" is every article");
        }
        return QueryField.of(name).orElseThrow();
    }

    /** The word, phrase or range that is being read. */
    private Token here() {
        return tokens.value(token);
    }

    private QuerySyntaxException fault(String message) {
        return tokens.fault(message, here().beginColumn);
    }
}
