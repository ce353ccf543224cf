/**
 * Concordances: each place that a query finds, with what stands before and behind it (keyword in context, KWIC).
 *
 * <pre>{@code
 * CorpusQuery query = index.query("\"@person @award\"~8");
 * Concordance.of(index).each(ConcordanceRequest.of(query).sort(Sorting.RIGHT), line -> {
 *     System.out.println(line.left() + "[" + line.match() + "]" + line.right());
 *     return true;
 * });
 * }</pre>
 *
 * <p>Start at {@link org.sukien.corpus.concordance.Concordance}.
 */
package org.sukien.corpus.concordance;
