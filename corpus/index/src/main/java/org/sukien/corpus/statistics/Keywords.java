package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.sukien.text.DictionaryOrder;

/**
 * Finds the words that are more frequent in the articles of a query than in the rest of the corpus, by log-likelihood.
 *
 * <pre>{@code
 * KeywordTable table = Keywords.among(WordKind.PAIRS, analyzer).find(searcher, query);
 * table.keywords().get(0);   // Keyword[word=hội nghị, inside=210, outside=95, …, logLikelihood=812.4, logRatio=3.9, …]
 * }</pre>
 *
 * <p>What comes less than 3 times in the articles, or is less sure than 10.83 (p &lt; 0.001), is left out unless asked for.
 * The rest are all articles that the query doesn't find; copies are left out on both sides unless asked for. Immutable and
 * thread-safe. Known weaknesses: those of {@link Association}; syllables are not words, and pairs cut through longer ones.
 */
public final class Keywords {
    private final WordKind words;
    private final Analyzer analyzer;
    private final boolean copies;
    private final long minCount;
    private final double minLikelihood;
    private final boolean rare;

    private Keywords(
            WordKind words, Analyzer analyzer, boolean copies, long minCount, double minLikelihood, boolean rare) {
        this.words = words;
        this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
        this.copies = copies;
        this.minCount = minCount;
        this.minLikelihood = minLikelihood;
        this.rare = rare;
    }

    /**
     * Seeks among such words.
     *
     * @param analyzer makes terms of a text: as the index has them, or words for {@link WordKind#WORDS}
     */
    public static Keywords among(WordKind words, Analyzer analyzer) {
        return new Keywords(words, analyzer, false, 3, 10.83, false);
    }

    /** The same, with or without articles that are copies of others. */
    public Keywords copies(boolean copies) {
        return new Keywords(words, analyzer, copies, minCount, minLikelihood, rare);
    }

    /** The same, of what comes at least so often: in the articles, or, for what is rare there, in the rest. */
    public Keywords minCount(long minCount) {
        return new Keywords(words, analyzer, copies, minCount, minLikelihood, rare);
    }

    /** The same, of what has at least such a log-likelihood. */
    public Keywords minLikelihood(double minLikelihood) {
        return new Keywords(words, analyzer, copies, minCount, minLikelihood, rare);
    }

    /** The same, but what is rarer in the articles than in the rest. */
    public Keywords rare(boolean rare) {
        return new Keywords(words, analyzer, copies, minCount, minLikelihood, rare);
    }

    /**
     * Finds the keywords of the articles that a query finds.
     *
     * @throws IOException if the index can't be read
     */
    public KeywordTable find(IndexSearcher searcher, Query query) throws IOException {
        WordCounts counts = WordCounts.of(words, searcher, query, copies, analyzer, minCount);
        long size = counts.frequencies().inside();
        long rest = counts.frequencies().outside();
        List<Keyword> found = new ArrayList<>();
        counts.frequencies().counts().forEach((word, count) -> {
            boolean more = (double) count[0] * rest > (double) count[1] * size;
            if (more == rare || count[rare ? 1 : 0] < minCount) {
                return;
            }
            Keyword keyword = Keyword.of(word, count[0], size, count[1], rest);
            if (keyword.logLikelihood() >= minLikelihood) {
                found.add(keyword);
            }
        });
        found.sort(Comparator.comparingDouble(Keyword::logLikelihood)
                .reversed()
                .thenComparing(Keyword::word, DictionaryOrder.standard()));
        return new KeywordTable(words, found, counts.articles(), counts.others(), size, rest);
    }
}
