package org.sukien.corpus.source;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sukien.article.Article;
import org.sukien.article.PublicationDate;

/**
 * How articles are read from files, and the way to open them.
 *
 * <pre>{@code
 * Sources sources = Sources.standard()
 *         .withFields(FieldNames.parse("text=body,id=url"))
 *         .withEncoding(SourceEncoding.DETECTED);
 * try (ArticleSource articles = sources.open(List.of("kho/", "web.warc.gz"))) {
 *     …
 * }
 * }</pre>
 *
 * An article's id is the one that its row gives or its page's address in a web archive, else its file's name without
 * ending, with as many of its folders as tell it from the others ({@code a/000}, {@code b/000}); rows without one are
 * {@code name#1}, {@code name#2} by their place among the file's articles. Its source is the file's path as given, with
 * {@code #n} where the file holds more than one.
 *
 * <p>Immutable and thread-safe, as long as no two sources that are open read standard input.
 */
public final class Sources {
    private static final Sources STANDARD = new Sources(
            FieldNames.STANDARD,
            SourceEncoding.DECLARED,
            Optional.empty(),
            SourceKind.UNKNOWN,
            InputStream.nullInputStream(),
            ByteLines.LONGEST);

    private final FieldNames fields;
    private final SourceEncoding encoding;
    private final Optional<PublicationDate> published;
    private final SourceKind kind;
    private final InputStream standardInput;
    private final int longestRow;

    private Sources(
            FieldNames fields,
            SourceEncoding encoding,
            Optional<PublicationDate> published,
            SourceKind kind,
            InputStream standardInput,
            int longestRow) {
        this.fields = Objects.requireNonNull(fields, "fields");
        this.encoding = Objects.requireNonNull(encoding, "encoding");
        this.published = published;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.standardInput = Objects.requireNonNull(standardInput, "standardInput");
        this.longestRow = longestRow;
    }

    /** The standard field names, encodings as declared, no date but the articles' own, and an empty standard input. */
    public static Sources standard() {
        return STANDARD;
    }

    /** What the fields of rows are called. */
    public Sources withFields(FieldNames names) {
        return new Sources(names, encoding, published, kind, standardInput, longestRow);
    }

    /** How bytes are read as text. */
    public Sources withEncoding(SourceEncoding newEncoding) {
        return new Sources(fields, newEncoding, published, kind, standardInput, longestRow);
    }

    /** When the articles came out; a row's own date wins over it, and it wins over what texts and pages say. */
    public Sources withPublished(PublicationDate date) {
        return new Sources(fields, encoding, Optional.of(date), kind, standardInput, longestRow);
    }

    /**
     * What standard input holds, and files whose names don't say it. Without this it is told from their first characters:
     * a web archive, JSON Lines, a page, or else a text; a table is never guessed.
     */
    public Sources withKind(SourceKind newKind) {
        return new Sources(fields, encoding, published, newKind, standardInput, longestRow);
    }

    /** What is read where a path is {@code -}; it isn't closed. */
    public Sources withStandardInput(InputStream in) {
        return new Sources(fields, encoding, published, kind, in, longestRow);
    }

    /** Rows of more bytes are skipped. */
    Sources withLongestRow(int bytes) {
        return new Sources(fields, encoding, published, kind, standardInput, bytes);
    }

    /**
     * Opens files, folders and standard input ({@code -}). Nothing is thrown for what is missing or can't be read: it comes
     * as a {@link Skipped}.
     */
    public ArticleSource open(List<String> paths) {
        return open(SourceFiles.find(paths));
    }

    /** Opens files that were found; what was not found comes first, as skipped. */
    public ArticleSource open(SourceFiles files) {
        return new FileSource(files, this);
    }

    FieldNames fields() {
        return fields;
    }

    SourceEncoding encoding() {
        return encoding;
    }

    Optional<PublicationDate> published() {
        return published;
    }

    SourceKind kind() {
        return kind;
    }

    InputStream standardInput() {
        return standardInput;
    }

    int longestRow() {
        return longestRow;
    }

    /** The only article of a file, under the file's name. */
    Article named(Article article, SourceFile file) {
        Article named = article.withSource(file.name());
        return file.id().isPresent() ? named.withId(file.id().get()) : named;
    }

    /** The n-th article of a file, under its own name if it has one. */
    Article named(Article article, SourceFile file, int number) {
        Article named = article.withSource(file.name() + "#" + number);
        return named.id().isPresent() || file.id().isEmpty()
                ? named
                : named.withId(file.id().get() + "#" + number);
    }

    /** With the date that is given for all articles. */
    Article dated(Article article) {
        return published.isPresent() ? article.withPublished(published.get()) : article;
    }
}
