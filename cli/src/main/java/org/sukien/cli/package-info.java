/**
 * The command line: one class a command, over what the core and the corpus index offer.
 *
 * <pre>
 * sukien extract --format jsonl articles/ &gt; records.jsonl
 * sukien normalize --tone new article.txt
 * </pre>
 *
 * <p>Start at {@link org.sukien.cli.Main}. Data goes to standard output, what is wrong to standard error, always in UTF-8.
 */
package org.sukien.cli;
