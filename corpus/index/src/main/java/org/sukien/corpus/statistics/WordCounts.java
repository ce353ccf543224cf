package org.sukien.corpus.statistics;

import java.io.IOException;
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
            case WORDS -> words(searcher, inside, copies, analyzer);
            case PAIRS -> pairs(searcher, inside, copies, analyzer, minCount);
            case PERSON, UNIT, PLACE ->
                names(searcher, inside, copies, words.entity().orElseThrow());
        };
        return new WordCounts(frequencies, inside.size(), all.size() - inside.size());
    }

    private static Frequencies pairs(
            IndexSearcher searcher, ArticleSet inside, boolean copies, Analyzer analyzer, long minCount)
            throws IOException {
        PairCounts counts = new PairCounts(analyzer);
        Articles.each(
                searcher,
                new MatchAllDocsQuery(),
                copies,
                columns -> counts.add(
                        columns.stored(Fields.TEXT).orElse(""), inside.has(columns.leaf(), columns.local())));
        return counts.frequencies(minCount);
    }

    private static Frequencies words(IndexSearcher searcher, ArticleSet inside, boolean copies, Analyzer analyzer)
            throws IOException {
        TermCounts counts = new TermCounts(analyzer);
        Articles.each(
                searcher,
                new MatchAllDocsQuery(),
                copies,
                columns -> counts.add(
                        columns.stored(Fields.TEXT).orElse(""), inside.has(columns.leaf(), columns.local())));
        return counts.frequencies();
    }

    private static Frequencies names(IndexSearcher searcher, ArticleSet inside, boolean copies, MentionType type)
            throws IOException {
        Labels labels = new Labels(true);
        Frequencies byNumber = new Frequencies();
        Articles.each(searcher, new MatchAllDocsQuery(), copies, columns -> {
            boolean in = inside.has(columns.leaf(), columns.local());
            for (EntityRow row : columns.entities()) {
                if (row.kind() == type) {
                    int number = labels.number(row.name(), row.mentions().size());
                    byNumber.add(Integer.toString(number), in, row.mentions().size());
                }
            }
        });
        Frequencies counts = new Frequencies();
        byNumber.counts().forEach((number, count) -> {
            String name = labels.label(Integer.parseInt(number));
            counts.add(name, true, count[0]);
            counts.add(name, false, count[1]);
        });
        return counts;
    }
}
