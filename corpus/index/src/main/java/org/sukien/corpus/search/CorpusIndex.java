package org.sukien.corpus.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.index.IndexFormat;
import org.sukien.corpus.index.WrongIndexException;

/**
 * An index of articles, opened to be questioned. It shows what was committed when it was opened.
 *
 * <pre>{@code
 * try (CorpusIndex index = CorpusIndex.open(Path.of("my-index"))) {
 *     CorpusQuery query = index.query("event:award rank:trung-tướng published:2022");
 *     SearchResult result = index.search(SearchRequest.of(query).facets(List.of("unit", "month")));
 *     result.total();                                 // how many articles
 *     result.hits().get(0).passages().get(0).text();  // where the first one speaks of it
 * }
 * }</pre>
 *
 * <p>Thread-safe. Offsets count UTF-16 code units of an article's text as it was given.
 */
public final class CorpusIndex implements AutoCloseable {
    /** So many articles at a time are sorted when they are walked in an order. */
    private static final int BATCH = 5000;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final IndexWords words;
    private final FacetCounter facets;

    private CorpusIndex(DirectoryReader reader) {
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        analyzer = IndexFormat.analyzer();
        words = new IndexWords(reader);
        facets = new FacetCounter(reader);
    }

    /**
     * Opens an index.
     *
     * @throws WrongIndexException if the folder holds none, or one of another format version; the message names the command
     *     that makes one
     * @throws IOException if it can't be read
     */
    public static CorpusIndex open(Path folder) throws IOException {
        IndexFormat.check(folder);
        FSDirectory directory = FSDirectory.open(folder);
        try {
            return new CorpusIndex(DirectoryReader.open(directory));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** How many articles it holds. */
    public int size() {
        return reader.numDocs();
    }

    /** Lucene's view of it, for what this class does not answer; closed with it. */
    public IndexReader reader() {
        return reader;
    }

    /**
     * Understands a question, in the language that {@link CorpusQuery} describes.
     *
     * @throws QuerySyntaxException if it can't be understood; says what is wrong, and where
     */
    public CorpusQuery query(String text) {
        return new CorpusQuery(text, CorpusQueryParser.parse(text, analyzer, words));
    }

    /** How many articles a query finds, copies too. */
    public int count(CorpusQuery query) throws IOException {
        return searcher.count(query.lucene());
    }

    /** Finds articles, counts facets and cuts passages. */
    public SearchResult search(SearchRequest request) throws IOException {
        Query query = request.copies()
                ? request.query().lucene()
                : withoutCopies(request.query().lucene());
        long first = (long) (request.page() - 1) * request.size();
        int wanted = (int) Math.min(Math.max(1, first + request.size()), Math.max(1, reader.maxDoc()));
        TopFieldCollectorManager top =
                new TopFieldCollectorManager(request.order().sort(), wanted, null, Integer.MAX_VALUE);
        TopFieldDocs found;
        List<SearchResult.Facet> counted = List.of();
        if (request.facets().isEmpty()) {
            found = searcher.search(query, top);
        } else {
            Object[] both = searcher.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
            found = (TopFieldDocs) both[0];
            counted = facets.count(request.facets(), (FacetsCollector) both[1], request.facetSize());
        }
        ScoreDoc[] page = page(found, first, request.size());
        if (request.order() != Order.SCORE) {
            TopFieldCollector.populateScores(page, searcher, query);
        }
        return new SearchResult(
                found.totalHits.value, request.page(), request.size(), hits(page, query, request), counted);
    }

    private static ScoreDoc[] page(TopFieldDocs found, long first, int size) {
        int from = (int) Math.min(first, found.scoreDocs.length);
        int to = Math.min(found.scoreDocs.length, from + size);
        return Arrays.copyOfRange(found.scoreDocs, from, to);
    }

    private List<Hit> hits(ScoreDoc[] page, Query query, SearchRequest request) throws IOException {
        PassageCutter cutter = new PassageCutter(request.passages(), request.passageLength());
        Weight weight = weight(query);
        List<Hit> hits = new ArrayList<>(page.length);
        for (ScoreDoc found : page) {
            IndexedArticle article = article(found, weight);
            float score = request.order() == Order.SCORE ? (Float) ((FieldDoc) found).fields[0] : found.score;
            hits.add(new Hit(
                    article.id(),
                    article.title(),
                    article.outlet(),
                    article.published(),
                    article.source(),
                    score,
                    article.copy(),
                    request.passages() == 0 ? List.of() : cutter.cut(article.text(), article.matches())));
        }
        return hits;
    }

    /**
     * Shows each article that a query finds, copies too, in no particular order: the quickest way to count something.
     *
     * @param visitor says whether to go on
     */
    public void each(CorpusQuery query, ArticleVisitor visitor) throws IOException {
        Weight weight = weight(query.lucene());
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            DocIdSetIterator docs = scorer.iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if ((live == null || live.get(doc)) && !visitor.visit(new IndexedArticle(leaf, doc, weight))) {
                    return;
                }
            }
        }
    }

    /**
     * Shows each article that a query finds in an order that is the same however the index was built. Memory does not grow with
     * the number of articles.
     *
     * @param copies whether articles that are marked as copies of another one are shown
     * @param visitor says whether to go on
     */
    public void each(CorpusQuery query, Order order, boolean copies, ArticleVisitor visitor) throws IOException {
        Query asked = copies ? query.lucene() : withoutCopies(query.lucene());
        Weight weight = weight(asked);
        Sort sort = order.sort();
        ScoreDoc last = null;
        while (true) {
            TopDocs batch = searcher.searchAfter(last, asked, BATCH, sort);
            for (ScoreDoc found : batch.scoreDocs) {
                if (!visitor.visit(article(found, weight))) {
                    return;
                }
                last = found;
            }
            if (batch.scoreDocs.length < BATCH) {
                return;
            }
        }
    }

    private Weight weight(Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    private IndexedArticle article(ScoreDoc found, Weight weight) {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(found.doc, reader.leaves()));
        return new IndexedArticle(leaf, found.doc - leaf.docBase, weight);
    }

    private static Query withoutCopies(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(NumericDocValuesField.newSlowRangeQuery(Fields.COPY, 1, Long.MAX_VALUE), Occur.MUST_NOT)
                .build();
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(analyzer, reader, reader.directory());
    }
}
