/**
 * The record's JSON, both ways. {@link org.sukien.json.RecordWriter} writes one record a line, or an array for people to
 * read; {@link org.sukien.json.RecordReader} reads both back; {@code record.schema.json} beside them is their JSON Schema
 * (draft 2020-12).
 *
 * <pre>{@code
 * String json = RecordWriter.toJson(Sukien.standard().extract(Article.of("Sáng 28/2/2023, họp báo ở Huế.")));
 * // {"schema":"sukien/1","mentions":[{"type":"date","start":0,"end":14,"text":"Sáng 28/2/2023",…}],…}
 * }</pre>
 *
 * <p>Start at {@link org.sukien.json.RecordWriter}.
 */
package org.sukien.json;
