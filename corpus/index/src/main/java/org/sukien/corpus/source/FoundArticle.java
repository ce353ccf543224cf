package org.sukien.corpus.source;

import org.sukien.article.Article;

/**
 * An article that was read. Immutable and thread-safe.
 *
 * @param where the place it was read from, for messages: a row is {@code tin.jsonl:7}
 * @param article the article with its id, its source and, where it is known, the date on which it came out
 */
public record FoundArticle(String where, Article article) implements SourceItem {}
