/**
 * Records in the formats of other programs: {@link org.sukien.export.BratExport brat} for annotators, {@link
 * org.sukien.export.ConllExport CoNLL} for those who train taggers, {@link org.sukien.export.CsvExport CSV} for tables,
 * {@link org.sukien.export.JsonLdExport JSON-LD} with the words of schema.org for the web, {@link org.sukien.export.TeiExport TEI} for editions.
 *
 * <p>All are {@link org.sukien.export.RecordExport}s: records go in one after the other, and none is kept.
 *
 * <pre>{@code
 * try (RecordExport brat = new BratExport(Path.of("annotated"))) {
 *     brat.write(sukien.extract(Article.of("Sáng 28/2/2023, họp báo ở Huế.").withId("000")));
 * }
 * // annotated/000.txt, annotated/000.ann: "T1	Date 0 14	Sáng 28/2/2023" …, and brat's configuration
 * }</pre>
 */
package org.sukien.export;
