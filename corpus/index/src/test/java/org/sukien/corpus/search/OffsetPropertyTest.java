package org.sukien.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sukien.article.Article;
import org.sukien.corpus.concordance.Concordance;
import org.sukien.corpus.concordance.ConcordanceLine;
import org.sukien.corpus.concordance.ConcordanceRequest;
import org.sukien.corpus.concordance.Sorting;
import org.sukien.corpus.index.IndexFormat;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.text.SearchKeys;
import org.sukien.text.Span;

/**
 * Whatever bytes an article came in, what is highlighted is what was asked for: of random words, phrases, names and markers
 * every match is cut out of the text again and read.
 */
class OffsetPropertyTest {
    private static final long SEED = 20221122;

    private static final List<Article> ARTICLES = Disguises.articles();
    private static final Map<String, String> TEXTS =
            ARTICLES.stream().collect(Collectors.toMap(article -> article.id().orElseThrow(), Article::text));

    @RegisterExtension
    private static final Shelf shelf = Shelf.of(ARTICLES);

    private static WordQueries words;

    @BeforeAll
    static void open() {
        words = new WordQueries(
                IndexFormat.analyzer(), new IndexWords(shelf.index().reader()));
    }

    private static List<String> terms(String text) {
        return words.terms("text", text);
    }

    /** The terms of a random run of words of a plain sample. */
    private static List<String> run(Random random, int length) {
        while (true) {
            String text =
                    ARTICLES.get(11 * random.nextInt(ARTICLES.size() / 11)).text();
            List<String> terms = terms(text);
            int from = random.nextInt(terms.size());
            List<String> run = terms.subList(from, Math.min(terms.size(), from + length));
            if (run.size() == length
                    && run.stream().allMatch(term -> term.chars().allMatch(Character::isLetter))) {
                return run;
            }
        }
    }

    @Test
    void phrasesAreHighlightedAsTheyStandInEveryDisguise() throws IOException {
        Random random = new Random(SEED);
        Map<String, List<String>> allTerms = new HashMap<>();
        TEXTS.forEach((id, text) -> allTerms.put(id, terms(text)));
        for (int i = 0; i < 80; i++) {
            List<String> run = run(random, 1 + random.nextInt(4));
            String query = "\"" + String.join(" ", run) + "\"";
            Set<String> seen = new TreeSet<>();
            each(query, article -> {
                seen.add(article.id());
                for (Match match : article.matches()) {
                    assertThat(LargeIndexTest.answers(terms(slice(article, match.span())), 0, run))
                            .as("%s in %s", query, article.id())
                            .isTrue();
                }
                assertThat(article.matches())
                        .as("%s in %s", query, article.id())
                        .isNotEmpty();
            });
            for (Article article : ARTICLES) {
                String id = article.id().orElseThrow();
                List<String> terms = allTerms.get(id);
                boolean holds =
                        IntStream.range(0, terms.size()).anyMatch(from -> LargeIndexTest.answers(terms, from, run));
                assertThat(seen.contains(id)).as("%s finds %s", query, id).isEqualTo(holds);
            }
        }
    }

    @Test
    void wordsTypedWithoutDiacriticsAreHighlightedWithThem() throws IOException {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < 80; i++) {
            String word = SearchKeys.fold(run(random, 1).get(0));
            each(word, article -> {
                for (Match match : article.matches()) {
                    List<String> found = terms(slice(article, match.span()));
                    assertThat(found).as("%s in %s", word, article.id()).hasSize(1);
                    assertThat(SearchKeys.fold(found.get(0))).isEqualTo(word);
                }
                assertThat(article.matches()).isNotEmpty();
            });
        }
    }

    @Test
    void namesMarkersAndFiguresAreHighlightedWhereTheRecordHasThem() throws IOException {
        for (MentionType type : MentionType.values()) {
            String name = type.name().toLowerCase(Locale.ROOT);
            each(
                    "@" + name,
                    article -> assertThat(spans(article))
                            .as("%s in %s", name, article.id())
                            .containsExactlyElementsOf(mentions(article.record(), type)));
        }
        each("person:*", article -> {
            ArticleRecord record = article.record();
            for (String name : record.people().stream().map(one -> one.name()).toList()) {
                String query = "person:\"" + name + "\" id:" + article.id();
                List<Span> found = new ArrayList<>();
                each(query, one -> found.addAll(spans(one)));
                assertThat(found).as("%s", query).isNotEmpty();
                assertThat(mentions(record, MentionType.PERSON)).as("%s", query).containsAll(found);
            }
        });
        each(
                "@event",
                article -> assertThat(spans(article))
                        .as(article.id())
                        .hasSameElementsAs(article.record().events().stream()
                                .map(Event::trigger)
                                .map(Event.Trigger::span)
                                .toList()));
        each(
                "figure:>0",
                article -> assertThat(mentions(article.record(), MentionType.FIGURE))
                        .containsAll(spans(article)));
    }

    @Test
    void passagesHoldTheirHighlightsAndPartNoCharacter() throws IOException {
        RandomQueries queries = new RandomQueries(shelf.index().reader(), SEED);
        int hits = 0;
        for (int i = 0; i < 150; i++) {
            String query = queries.next();
            SearchResult result;
            try {
                result = shelf.search(query);
            } catch (QuerySyntaxException e) {
                continue;
            }
            for (Hit hit : result.hits()) {
                String text = TEXTS.get(hit.id());
                int last = 0;
                for (Passage passage : hit.passages()) {
                    hits++;
                    Span span = passage.span();
                    assertThat(passage.text()).isEqualTo(text.substring(span.start(), span.end()));
                    assertThat(TextCuts.isBoundary(text, span.start())).isTrue();
                    assertThat(TextCuts.isBoundary(text, span.end())).isTrue();
                    assertThat(span.start()).as("%s in %s", query, hit.id()).isGreaterThanOrEqualTo(last);
                    int end = span.start();
                    for (Span highlight : passage.highlights()) {
                        assertThat(highlight.start())
                                .as("%s in %s", query, hit.id())
                                .isGreaterThanOrEqualTo(end);
                        end = highlight.end();
                    }
                    assertThat(end).isLessThanOrEqualTo(span.end());
                    last = span.start();
                }
            }
        }
        assertThat(hits).isGreaterThan(500);
    }

    @Test
    void linesOfAConcordanceAreSlicesSideBySide() throws IOException {
        Random random = new Random(SEED + 2);
        for (int i = 0; i < 30; i++) {
            List<String> run = run(random, 1 + random.nextInt(2));
            CorpusQuery query = shelf.index().query("\"" + String.join(" ", run) + "\" OR @rank");
            List<String> lines = new ArrayList<>();
            int width = random.nextInt(80);
            for (Sorting sort : Sorting.values()) {
                List<String> sorted = new ArrayList<>();
                ConcordanceRequest request =
                        ConcordanceRequest.of(query).sort(sort).width(width);
                Concordance.of(shelf.index()).each(request, line -> {
                    check(line, width);
                    sorted.add(line.article() + line.span());
                    return true;
                });
                sorted.sort(null);
                if (!lines.isEmpty()) {
                    assertThat(sorted).as("%s %s", query, sort).isEqualTo(lines);
                }
                lines = sorted;
            }
        }
    }

    private static void check(ConcordanceLine line, int width) {
        String text = TEXTS.get(line.article());
        Span span = line.span();
        assertThat(line.match()).isEqualTo(text.substring(span.start(), span.end()));
        assertThat(text.substring(0, span.start())).endsWith(line.left());
        assertThat(text.substring(span.end())).startsWith(line.right());
        assertThat(line.left().length()).isLessThanOrEqualTo(width);
        assertThat(line.right().length()).isLessThanOrEqualTo(width);
        assertThat(TextCuts.isBoundary(text, span.start() - line.left().length()))
                .isTrue();
        assertThat(TextCuts.isBoundary(text, span.end() + line.right().length()))
                .isTrue();
    }

    private interface Check {
        void of(IndexedArticle article) throws IOException;
    }

    private static void each(String query, Check check) throws IOException {
        shelf.index().each(shelf.index().query(query), article -> {
            check.of(article);
            return true;
        });
    }

    private static String slice(IndexedArticle article, Span span) {
        try {
            assertThat(article.text()).isEqualTo(TEXTS.get(article.id()));
            return article.text().substring(span.start(), span.end());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Span> spans(IndexedArticle article) throws IOException {
        return article.matches().stream().map(Match::span).distinct().toList();
    }

    private static List<Span> mentions(ArticleRecord record, MentionType type) {
        return record.mentions().stream()
                .filter(mention -> mention.type() == type)
                .map(Mention::span)
                .toList();
    }
}
