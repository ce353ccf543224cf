/**
 * Articles and their readers. {@link org.sukien.article.Article#of} reads plain text; a page's HTML is read by
 * {@code HtmlReader}. Both tell the headline, lead, body, captions, by-line, source line and the page's boilerplate apart
 * and find author, outlet and day of publication where the text states them.
 *
 * <pre>{@code
 * Article article = Article.of("Cầu mới\n\nSáng 7/4/2025, xã khánh thành cầu.\n\nTác giả: Hà Vy");
 * article.author();   // Optional[Hà Vy]
 * }</pre>
 *
 * Start with {@link org.sukien.article.Article}. The package knows nothing of words or grammar: what it reads it reads
 * from lines, marks and its own word lists beside the classes.
 */
package org.sukien.article;
