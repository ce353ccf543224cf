package org.sukien.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sukien.text.Span;

/**
 * One article: its text, what the text says about itself (headline, by-line, outlet, day), and its blocks.
 *
 * <pre>{@code
 * Article a = Article.of("Cầu mới ở xã Bình An\n\nSáng 7/4, xã khánh thành cầu.\n\nHÀ VY").withPublished("2025-04");
 * a.titleText();   // Optional[Cầu mới ở xã Bình An]
 * a.author();      // Optional[Hà Vy]
 * a.blocks();      // [0,20) TITLE, [22,51) BODY, [53,58) BYLINE
 * }</pre>
 *
 * The text is kept exactly as it was given; all spans are half-open, count UTF-16 code units and point into it. For a
 * page, read with {@code HtmlReader}, the text is the extracted one, which begins with the headline and an empty line.
 *
 * <p>Immutable and thread-safe. Known weakness: a text without line breaks around its headline, captions or by-line gives
 * them up only where they are certain.
 */
public final class Article {
    private final Reading reading;
    private final Optional<String> id;
    private final Optional<String> source;
    private final Optional<PublicationDate> given;

    private Article(Reading reading, Optional<String> id, Optional<String> source, Optional<PublicationDate> given) {
        this.reading = reading;
        this.id = id;
        this.source = source;
        this.given = given;
    }

    /**
     * Reads plain text. Any string is an article, an empty one too.
     *
     * @throws NullPointerException if text is null
     */
    public static Article of(String text) {
        return of(PlainTextReader.read(Objects.requireNonNull(text, "text")));
    }

    static Article of(Reading reading) {
        return new Article(reading, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same article under a name. */
    public Article withId(String newId) {
        return new Article(reading, Optional.of(newId), source, given);
    }

    /** The same article with the path or address that it was read from. */
    public Article withSource(String newSource) {
        return new Article(reading, id, Optional.of(newSource), given);
    }

    /** The same article with the date on which it came out; it wins over what the text says. */
    public Article withPublished(PublicationDate date) {
        return new Article(reading, id, source, Optional.of(date));
    }

    /**
     * As {@link #withPublished(PublicationDate)}.
     *
     * @throws IllegalArgumentException if the text is no ISO day, month or year
     */
    public Article withPublished(String iso) {
        return withPublished(PublicationDate.parse(iso));
    }

    /** The name given to the article. */
    public Optional<String> id() {
        return id;
    }

    /** Where the article was read from. */
    public Optional<String> source() {
        return source;
    }

    /** The text that all spans point into. */
    public String text() {
        return reading.text();
    }

    /** True where the text was taken out of a page. */
    public boolean html() {
        return reading.html();
    }

    /** Where the headline stands; empty where the text starts with its lead. */
    public Optional<Span> title() {
        return reading.title();
    }

    /** The headline's words. */
    public Optional<String> titleText() {
        return reading.title().map(span -> reading.text().substring(span.start(), span.end()));
    }

    /** Who wrote it, as the by-line says; a name in capitals is given in ordinary case: {@code Hà Vy}. */
    public Optional<String> author() {
        return reading.author();
    }

    /** The paper, agency or site that published it, as the text states it: {@code TPO}, {@code Báo CAND}. */
    public Optional<String> outlet() {
        return reading.outlet();
    }

    /** When it came out: as given, else as the text states it. */
    public Optional<PublicationDate> published() {
        return given.isPresent() ? given : reading.published();
    }

    /** The blocks in text order; they do not overlap, and all that is not blank lies in one. */
    public List<Block> blocks() {
        return reading.blocks();
    }

    @Override
    public String toString() {
        return "Article[" + id.or(() -> source).orElse("") + ", " + text().length() + " characters, " + blocks().size()
                + " blocks]";
    }
}
