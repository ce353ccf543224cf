package org.sukien.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sukien.article.Article;
import org.sukien.text.Span;

/**
 * One block of a spec file.
 *
 * @param at file and line
 * @param name what the block is about
 * @param flags {@code published}, {@code caps}
 * @param text the fragment without its marks
 * @param expected the drawn mentions, in text order
 */
record SpecBlock(String at, String name, Map<String, String> flags, String text, List<Expected> expected) {
    /**
     * A drawn mention.
     *
     * @param span into the fragment
     * @param values what stands after the bar; empty if nothing does
     */
    record Expected(Span span, String values) {}

    Article article(String givenText) {
        Article article = Article.of(givenText);
        return Optional.ofNullable(flags.get("published"))
                .map(article::withPublished)
                .orElse(article);
    }

    boolean flag(String key) {
        return !"no".equals(flags.get(key));
    }
}
