package org.sukien.corpus.source;

import java.util.Optional;
import org.sukien.article.Article;
import org.sukien.article.PublicationDate;

/**
 * What a row says of its article, as it is written there.
 *
 * @param text the text
 * @param id its name
 * @param published its date
 * @param title its headline, where that stands apart
 */
record Row(Optional<String> text, Optional<String> id, Optional<String> published, Optional<String> title) {
    /**
     * The article.
     *
     * @param fields what the fields are called, for messages
     * @param otherwise when it came out, if the row doesn't say
     * @throws IllegalArgumentException if there is no text, or the date is none
     */
    Article article(FieldNames fields, Optional<PublicationDate> otherwise) {
        String body = text.orElseThrow(() -> new IllegalArgumentException("has no \"" + fields.text() + "\""));
        Article article = Article.of(title.isPresent() ? headed(title.get().strip(), body) : body);
        if (id.isPresent()) {
            article = article.withId(id.get());
        }
        Optional<PublicationDate> date = published
                .filter(written -> !written.isBlank())
                .map(PublicationDate::parse)
                .or(() -> otherwise);
        return date.isPresent() ? article.withPublished(date.get()) : article;
    }

    /** The text under its headline, as pages are read, unless it begins with it anyway. */
    private static String headed(String headline, String body) {
        return headline.isEmpty() || body.stripLeading().startsWith(headline) ? body : headline + "\n\n" + body;
    }
}
