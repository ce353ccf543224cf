package org.sukien.corpus.search;

import org.sukien.text.Span;

/**
 * A place of a text that a query found: of {@code person:"Lò Văn Páo"} each mention of him. Immutable and thread-safe.
 *
 * @param field the field that was asked, such as {@code text} or {@code person}
 * @param span half-open, UTF-16, into the article's text; of a phrase from its first word to its last
 * @param clause the part of the query that found it, by Lucene's notation
 */
public record Match(String field, Span span, String clause) {}
