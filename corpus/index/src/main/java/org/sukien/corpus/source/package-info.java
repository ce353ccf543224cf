/**
 * Articles out of files: folders of texts and pages, JSON Lines, tables and web archives, packed or not, and standard input.
 * {@link org.sukien.corpus.source.Sources} opens them and {@link org.sukien.corpus.source.ArticleSource} gives their
 * articles out one after the other; what can't be read is a {@link org.sukien.corpus.source.Skipped} with place and reason.
 *
 * <pre>{@code
 * try (ArticleSource articles = Sources.standard().open(List.of("kho/"))) {
 *     for (Optional<SourceItem> item = articles.next(); item.isPresent(); item = articles.next()) {
 *         System.out.println(item.get());
 *     }
 * }
 * }</pre>
 */
package org.sukien.corpus.source;
