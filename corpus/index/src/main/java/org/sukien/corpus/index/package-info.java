/**
 * The index of a corpus: what is kept of an article so that it is found and counted without reading its record. Start at
 * {@link org.sukien.corpus.index.CorpusIndexer}, which fills an index, and {@link org.sukien.corpus.index.Fields}, which
 * tells what is in it:
 *
 * <pre>{@code
 * try (CorpusIndexer indexer = CorpusIndexer.builder(Path.of("kho-index")).build();
 *         ArticleSource articles = Sources.standard().open(List.of("kho/"))) {
 *     indexer.run(articles);
 * }
 * }</pre>
 *
 * <p>Columns are the doc values from which statistics are made. Of "Sáng 28/2/2023, Công an tỉnh Phú Yên tổ chức hội nghị"
 * the column of events holds one row:
 *
 * <pre>{@code
 * BytesRef bytes = EventColumn.encode(EventColumn.rows(record));
 * EventRow row = EventColumn.decode(bytes).get(0);
 * row.kind();            // meeting.conference
 * row.from();            // Optional[2023-02-28]
 * row.roles().get(0);    // RoleRow[role=organizer, name=Công an tỉnh Phú Yên, kind=Optional[UNIT]]
 * }</pre>
 */
package org.sukien.corpus.index;
