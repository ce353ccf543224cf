package org.sukien.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.sukien.article.Article;
import org.sukien.record.ArticleRecord;

/**
 * How well records fit gold articles: for each measure precision, recall and F1 over all articles of a set, whose right, gold
 * and found items are added up first, and each item that was missed or found in vain.
 *
 * <pre>{@code
 * List<GoldArticle> gold = GoldReader.folder(Path.of("corpus/samples/gold"));
 * Evaluation evaluation = Evaluation.of(gold, Sukien.standard()::extract);
 * System.out.println(evaluation.table());
 * evaluation.mistakes("rank.exact").forEach(System.out::println);   // 02-bo-nhiem missed "Đại tá" 310-316
 * }</pre>
 *
 * <p>Names are compared by a key that ignores case, spacing, punctuation, composition and tone placement; dates by the days
 * that they mean; numbers by value. What gold marks as optional neither rewards nor costs. {@code corpus/GOLD.md} says what each
 * measure asks. Immutable and thread-safe.
 */
public final class Evaluation {
    private static final ArticleRecord NOTHING = new ArticleRecord(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private final SortedMap<String, Score> scores;
    private final Map<String, List<Mistake>> mistakes;

    Evaluation(Map<String, Score> scores, Map<String, List<Mistake>> mistakes) {
        this.scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
        Map<String, List<Mistake>> copy = new TreeMap<>();
        mistakes.forEach((measure, list) -> copy.put(measure, List.copyOf(list)));
        this.mistakes = Collections.unmodifiableMap(copy);
    }

    /**
     * The evaluation of an extractor, or of anything else that makes a record of an article.
     *
     * @param articles the gold articles
     * @param extractor gets an article's text, id and day of publication, and nothing of what is marked
     */
    public static Evaluation of(List<GoldArticle> articles, Function<Article, ArticleRecord> extractor) {
        Tally tally = new Tally();
        for (GoldArticle gold : articles) {
            tally.begin(gold.id());
            add(tally, gold, extractor.apply(gold.article()));
        }
        return tally.evaluation();
    }

    /**
     * The evaluation of records that were made before.
     *
     * @param records by the articles' ids; where one is missing nothing was found
     */
    public static Evaluation of(List<GoldArticle> articles, Map<String, ArticleRecord> records) {
        return of(articles, article -> records.getOrDefault(article.id().orElse(""), NOTHING));
    }

    private static void add(Tally tally, GoldArticle gold, ArticleRecord record) {
        Facts stated = gold.facts();
        Facts found = RecordFacts.of(record);
        MentionMeasures.add(tally, gold, record.mentions());
        PeopleMeasures.add(tally, stated.people(), found.people());
        EventMeasures.add(tally, stated.events(), found.events());
        tally.slot("article.title", stated.title(), found.title(), NameComparison::same);
        tally.slot("article.author", stated.author(), found.author(), NameComparison::same);
        tally.slot("article.outlet", stated.outlet(), found.outlet(), NameComparison::same);
        // Not asked where gold states no day: one may have been given with the article.
        Optional<String> published = stated.published().isPresent() ? found.published() : Optional.empty();
        tally.slot("article.published", stated.published(), published, DateComparison::sameDays);
    }

    /** The scores by measure, such as {@code person.exact}; a measure that no article has an item of may be missing. */
    public SortedMap<String, Score> scores() {
        return scores;
    }

    /** The score of a measure; {@link Score#NONE} where no article had an item of it. */
    public Score score(String measure) {
        return scores.getOrDefault(measure, Score.NONE);
    }

    /** What a measure counts as missed, found in vain or wrong, in the articles' order; none for an unknown measure. */
    public List<Mistake> mistakes(String measure) {
        return mistakes.getOrDefault(measure, List.of());
    }

    /** One line a measure, to be read by people. */
    public String table() {
        StringBuilder table = new StringBuilder(row("%-18s %6s %6s %6s %6s", "measure", "P", "R", "F1", "gold"));
        scores.forEach((measure, s) -> table.append(row(
                "%-18s %6s %6s %6s %6d",
                measure, rounded(s.precision()), rounded(s.recall()), rounded(s.f1()), s.gold())));
        return table.toString();
    }

    /** Half to even, as other programs print it: 0.8125 is 0.812. */
    private static BigDecimal rounded(double part) {
        return new BigDecimal(part).setScale(3, RoundingMode.HALF_EVEN);
    }

    private static String row(String format, Object... cells) {
        return String.format(Locale.ROOT, format, cells) + "\n";
    }
}
