package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.sukien.corpus.index.EntityRow;
import org.sukien.corpus.index.Fields;
import org.sukien.text.DictionaryOrder;
import org.sukien.text.SearchKeys;
import org.sukien.text.Span;

/**
 * Finds the words that stand within some words of a query's matches more often than elsewhere.
 *
 * <pre>{@code
 * CollocateTable table = Collocates.among(WordKind.SYLLABLES, analyzer).within(5).find(searcher, query);
 * table.collocates().get(0);   // Collocate[word=nghị, left=2, right=118, everywhere=340, logLikelihood=901.7, …]
 * }</pre>
 *
 * <p>The table behind the measures: the words near matches against all others of the corpus. A word counts once, for the
 * match that it is nearest to; the words of the matches themselves count as others. A name is near where its mention begins
 * near. What comes less than 3 times, or less often than expected, is left out. The texts of the articles found are analysed
 * anew, for words those of all.
 *
 * <p>Copies are left out unless asked for. Immutable and thread-safe. Known weaknesses: those of {@link Association}; windows
 * cross the ends of sentences.
 */
public final class Collocates {
    /** What the first collocate has most of. */
    public enum Order {
        /** {@link Collocate#logLikelihood}. */
        LOGLIKELIHOOD,
        /** {@link Collocate#logDice}. */
        LOGDICE,
        /** {@link Collocate#mutualInformation}. */
        MI,
        /** {@link Collocate#count}. */
        COUNT;

        /** The name in commands: {@code logdice}. */
        public String code() {
            return Codes.of(this);
        }

        /**
         * What a name asks for.
         *
         * @throws IllegalArgumentException if it asks for nothing
         */
        public static Order parse(String code) {
            return Codes.parse(Order.class, code);
        }

        private double of(Collocate collocate) {
            return switch (this) {
                case LOGLIKELIHOOD -> collocate.logLikelihood();
                case LOGDICE -> collocate.logDice();
                case MI -> collocate.mutualInformation();
                case COUNT -> collocate.count();
            };
        }
    }

    private final WordKind words;
    private final Analyzer analyzer;
    private final int window;
    private final boolean copies;
    private final long minCount;
    private final Order order;

    private Collocates(WordKind words, Analyzer analyzer, int window, boolean copies, long minCount, Order order) {
        this.words = words;
        this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
        this.window = window;
        this.copies = copies;
        this.minCount = minCount;
        this.order = order;
    }

    /**
     * Seeks among such words, 5 to the left and 5 to the right.
     *
     * @param analyzer makes terms of a text: as the index has them, or words for {@link WordKind#WORDS}
     * @throws IllegalArgumentException for pairs
     */
    public static Collocates among(WordKind words, Analyzer analyzer) {
        if (words == WordKind.PAIRS) {
            throw new IllegalArgumentException("collocates are syllables, words, person, unit or place");
        }
        return new Collocates(words, analyzer, 5, false, 3, Order.LOGLIKELIHOOD);
    }

    /**
     * The same, within so many words on each side.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Collocates within(int window) {
        if (window < 1) {
            throw new IllegalArgumentException("within " + window + " words");
        }
        return new Collocates(words, analyzer, window, copies, minCount, order);
    }

    /** The same, with or without articles that are copies of others. */
    public Collocates copies(boolean copies) {
        return new Collocates(words, analyzer, window, copies, minCount, order);
    }

    /** The same, of what stands near at least so often. */
    public Collocates minCount(long minCount) {
        return new Collocates(words, analyzer, window, copies, minCount, order);
    }

    /** The same in another order. */
    public Collocates order(Order order) {
        return new Collocates(words, analyzer, window, copies, minCount, order);
    }

    /**
     * Finds the collocates of a query's matches.
     *
     * @throws IOException if the index can't be read
     */
    public CollocateTable find(IndexSearcher searcher, Query query) throws IOException {
        Sum sum = new Sum();
        QueryMatches matches = new QueryMatches(searcher, query);
        Articles.each(searcher, query, copies, columns -> {
            List<Span> spans = matches.of(columns);
            if (!spans.isEmpty()) {
                sum.articles++;
                sum.matches += spans.size();
                add(columns, spans, sum);
            }
        });
        Frequencies all = WordCounts.of(words, searcher, new MatchNoDocsQuery(), copies, analyzer, 1)
                .frequencies();
        return table(sum, all);
    }

    private void add(LeafColumns columns, List<Span> spans, Sum sum) throws IOException {
        TextTokens tokens = TextTokens.of(columns.stored(Fields.TEXT).orElse(""), analyzer);
        CollocationWindow near = new CollocationWindow(tokens, spans, window);
        if (words.entity().isEmpty()) {
            for (int i = 0; i < tokens.size(); i++) {
                if (near.has(i) && TextTokens.isWord(tokens.term(i))) {
                    sum.add(tokens.term(i), near.isLeft(i));
                }
            }
            return;
        }
        for (EntityRow row : columns.entities()) {
            if (row.kind() == words.entity().orElseThrow()) {
                for (Span mention : row.mentions()) {
                    int first = tokens.firstEndingBehind(mention.start());
                    if (first < tokens.size() && near.has(first)) {
                        sum.add(row.name(), near.isLeft(first));
                    }
                }
            }
        }
    }

    private CollocateTable table(Sum sum, Frequencies all) {
        long everywhere = all.outside();
        List<Collocate> found = new ArrayList<>();
        spelled(sum.sides, all).forEach((word, sides) -> {
            long near = sides[0] + sides[1];
            long total = Math.max(near, all.of(word));
            long rest = Math.max(everywhere - sum.near, total - near);
            double expected = (double) sum.near * total / everywhere;
            if (near >= minCount && near > expected) {
                found.add(new Collocate(
                        word,
                        sides[0],
                        sides[1],
                        total,
                        Association.logLikelihoodOfTable(near, sum.near, total - near, rest),
                        Association.logDice(near, sum.matches, total),
                        Association.mutualInformation(near, sum.near, total - near, rest)));
            }
        });
        found.sort(Comparator.comparingDouble(order::of)
                .reversed()
                .thenComparing(Collocate::word, DictionaryOrder.standard()));
        return new CollocateTable(found, sum.matches, sum.articles, sum.near, everywhere);
    }

    /** Of names, the spellings brought together under the one that the corpus has mostly. */
    private Map<String, long[]> spelled(Map<String, long[]> sides, Frequencies all) {
        if (words.entity().isEmpty()) {
            return sides;
        }
        Map<String, String> shown = new HashMap<>();
        all.counts().keySet().forEach(name -> shown.put(SearchKeys.canonical(name), name));
        Map<String, long[]> joined = new HashMap<>();
        sides.forEach((name, count) -> {
            String label = shown.getOrDefault(SearchKeys.canonical(name), name);
            long[] one = joined.computeIfAbsent(label, unused -> new long[2]);
            one[0] += count[0];
            one[1] += count[1];
        });
        return joined;
    }

    /** Counts as they grow. */
    private static final class Sum {
        private final Map<String, long[]> sides = new HashMap<>();
        private long near;
        private long matches;
        private long articles;

        void add(String word, boolean left) {
            sides.computeIfAbsent(word, unused -> new long[2])[left ? 0 : 1]++;
            near++;
        }
    }
}
