package org.sukien.corpus.source;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the fields of JSON Lines, or the columns of a table, are called that make an article. Immutable and thread-safe.
 *
 * <pre>{@code
 * FieldNames.parse("text=body,id=url,published=date");
 * }</pre>
 *
 * @param text the article's text; a row must have it
 * @param id what the article is known by
 * @param published the date on which it came out, as {@link org.sukien.article.PublicationDate#parse} reads it; a row with
 *     another date is skipped. Empty: rows have no date, whatever they say
 * @param title the headline, where it stands apart from the text; it is put before the text. Empty, as in
 *     {@link #STANDARD}: the text has its headline, or none
 */
public record FieldNames(String text, String id, Optional<String> published, Optional<String> title) {
    /** {@code text}, {@code id}, {@code published}. */
    public static final FieldNames STANDARD = new FieldNames("text", "id", Optional.of("published"), Optional.empty());

    private static final String SHAPE = "text=NAME,id=NAME,published=NAME,title=NAME";

    /** @throws IllegalArgumentException if a name stands for two things */
    public FieldNames {
        Set<String> names = new HashSet<>();
        for (String name : new String[] {text, id, published.orElse(""), title.orElse("")}) {
            if (!name.isEmpty() && !names.add(name)) {
                throw new IllegalArgumentException("the field \"" + name + "\" cannot be two things");
            }
        }
        if (text.isEmpty() || id.isEmpty()) {
            throw new IllegalArgumentException("text and id need a name");
        }
    }

    /**
     * The standard names with some changed: {@code text=body,id=url}. {@code published=} says that rows have no date.
     *
     * @throws IllegalArgumentException if the words have another form or name something else
     */
    public static FieldNames parse(String changes) {
        FieldNames names = STANDARD;
        for (String change : changes.split(",", -1)) {
            int equals = change.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("\"" + change + "\" is not of the form " + SHAPE);
            }
            names = names.with(
                    change.substring(0, equals).strip(),
                    change.substring(equals + 1).strip());
        }
        return names;
    }

    private FieldNames with(String part, String name) {
        Optional<String> some = Optional.of(name).filter(given -> !given.isEmpty());
        return switch (part) {
            case "text" -> new FieldNames(name, id, published, title);
            case "id" -> new FieldNames(text, name, published, title);
            case "published" -> new FieldNames(text, id, some, title);
            case "title" -> new FieldNames(text, id, published, some);
            default -> throw new IllegalArgumentException("\"" + part + "\" is none of text, id, published, title");
        };
    }
}
