package org.sukien.gold;

import java.util.List;
import java.util.Optional;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.record.ArticleRecord;

/**
 * How well an extractor does on gold articles: precision, recall and F1 over all articles of a set, whose right, gold and
 * found items are added up first. The extractor sees an article's text and its day of publication, nothing else.
 *
 * <p>Names are compared by {@link NameComparison}, dates by the days that they mean, numbers by value. What gold marks as
 * optional neither rewards nor costs.
 */
final class Measures {
    private Measures() {}

    static Tally of(List<GoldArticle> articles, Sukien sukien) {
        Tally tally = new Tally();
        for (GoldArticle gold : articles) {
            Article article = gold.article();
            add(tally, gold, sukien.extract(article));
        }
        return tally;
    }

    private static void add(Tally tally, GoldArticle gold, ArticleRecord record) {
        Facts stated = gold.facts();
        Facts found = RecordFacts.of(record);
        MentionMeasures.add(tally, gold.mentions(), record.mentions());
        PeopleMeasures.add(tally, stated.people(), found.people());
        EventMeasures.add(tally, stated.events(), found.events());
        tally.slot("article.title", stated.title(), found.title(), NameComparison::same);
        tally.slot("article.author", stated.author(), found.author(), NameComparison::same);
        tally.slot("article.outlet", stated.outlet(), found.outlet(), NameComparison::same);
        // Not asked where gold states no day: one may have been given with the article.
        Optional<String> published = stated.published().isPresent() ? found.published() : Optional.empty();
        tally.slot("article.published", stated.published(), published, DateComparison::sameDays);
    }
}
