package org.sukien.evaluate;

import java.util.List;
import java.util.Optional;
import org.sukien.article.Article;

/**
 * An article whose mentions and facts careful readers have marked. Immutable and thread-safe.
 *
 * @param id the files' name without its ending
 * @param text the article, character for character
 * @param published when it came out, where the article or its page says so
 * @param mentions the tagged stretches, in text order
 * @param facts what the article states
 */
public record GoldArticle(String id, String text, Optional<String> published, List<GoldMention> mentions, Facts facts) {
    public GoldArticle {
        mentions = List.copyOf(mentions);
    }

    /** What the extractor gets to see of it: the text and the day. */
    public Article article() {
        Article article = Article.of(text).withId(id);
        return published.map(article::withPublished).orElse(article);
    }
}
