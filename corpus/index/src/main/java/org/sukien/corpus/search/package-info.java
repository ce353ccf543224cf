/**
 * Questions to an index of articles: a query language, results with highlighted passages, facets.
 *
 * <pre>{@code
 * try (CorpusIndex index = CorpusIndex.open(Path.of("my-index"))) {
 *     CorpusQuery query = index.query("unit:công-an-tỉnh-nà-ngỏ event:award figure:>10");
 *     for (Hit hit : index.search(SearchRequest.of(query)).hits()) {
 *         System.out.println(hit.id() + " " + hit.passages());
 *     }
 * }
 * }</pre>
 *
 * <p>Start at {@link org.sukien.corpus.search.CorpusIndex}; {@link org.sukien.corpus.search.CorpusQuery} has the table of the
 * language. What was found is shown by the offsets that stand in the index: no text is cut into words again, so what is
 * highlighted is what matched.
 */
package org.sukien.corpus.search;
