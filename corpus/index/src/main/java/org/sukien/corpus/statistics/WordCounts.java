package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.sukien.corpus.index.EntityRow;
import org.sukien.corpus.index.Fields;
import org.sukien.mention.MentionType;

/**
 * How often words occur in the articles of a query and in the rest of the corpus.
 *
 * @param frequencies of each word
 * @param articles how many articles are inside
 * @param others how many are outside
 */
record WordCounts(Frequencies frequencies, long articles, long others) {
    /**
     * Counts.
     *
     * @param minCount pairs that come less often on both sides may be left out
     */
    static WordCounts of(
            WordKind words, IndexSearcher searcher, Query query, boolean copies, Analyzer analyzer, long minCount)
            throws IOException {
        ArticleSet inside = ArticleSet.of(searcher, query, copies);
        ArticleSet all = ArticleSet.of(searcher, new MatchAllDocsQuery(), copies);
        Frequencies frequencies = switch (words) {
            case SYLLABLES -> SyllableCounts.of(searcher, inside, all);
            case WORDS -> texts(new TermCounts(analyzer), searcher, inside, copies);
            case PAIRS -> texts(new PairCounts(analyzer, minCount), searcher, inside, copies);
            case PERSON, UNIT, PLACE ->
                names(searcher, inside, copies, words.entity().orElseThrow());
        };
        return new WordCounts(frequencies, inside.size(), all.size() - inside.size());
    }

    private static Frequencies texts(TextCounts counts, IndexSearcher searcher, ArticleSet inside, boolean copies)
            throws IOException {
        Articles.each(
                searcher,
                new MatchAllDocsQuery(),
                copies,
                columns -> counts.add(columns.stored(Fields.TEXT).orElse(""), inside.has(columns)));
        return counts.frequencies();
    }

    private static Frequencies names(IndexSearcher searcher, ArticleSet inside, boolean copies, MentionType type)
            throws IOException {
        Labels labels = new Labels(true);
        Map<Integer, long[]> counts = new HashMap<>();
        Articles.each(searcher, new MatchAllDocsQuery(), copies, columns -> {
            int side = inside.has(columns) ? 0 : 1;
            for (EntityRow row : columns.entities()) {
                if (row.kind() == type) {
                    int times = row.mentions().size();
                    counts.computeIfAbsent(labels.number(row.name(), times), unused -> new long[2])[side] += times;
                }
            }
        });
        Frequencies frequencies = new Frequencies();
        counts.forEach((number, count) -> frequencies.add(labels.label(number), count[0], count[1]));
        return frequencies;
    }
}
