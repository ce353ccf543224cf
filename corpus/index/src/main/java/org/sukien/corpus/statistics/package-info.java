/**
 * Counts over the articles of an index: how much of what, when, with whom, in which words.
 *
 * <pre>{@code
 * try (CorpusIndex index = CorpusIndex.open(Path.of("my-index"))) {
 *     IndexSearcher searcher = new IndexSearcher(index.reader());
 *     Query query = index.query("place:\"Phú Yên\"").lucene();
 *     Counting conferences = Counting.of(Counted.EVENTS)
 *             .events(EventChoice.happened().of("meeting.conference").role("organizer"))
 *             .by(Dimension.parse("unit"), Dimension.parse("month"));
 *     for (CountTable.Row row : conferences.count(searcher, query).rows()) {
 *         System.out.println(row.values() + " " + row.count());   // [Công an tỉnh Phú Yên, 2023-02] 3
 *     }
 * }
 * }</pre>
 *
 * <p>Start at what is asked: {@link org.sukien.corpus.statistics.Counting} for numbers, {@link
 * org.sukien.corpus.statistics.TimeSeries} with {@link org.sukien.corpus.statistics.TimelineChart} and {@link
 * org.sukien.corpus.statistics.TimelineSvg} for months, {@link org.sukien.corpus.statistics.NetworkCounting} with {@link
 * org.sukien.corpus.statistics.NetworkGexf} for who appears with whom, {@link org.sukien.corpus.statistics.Keywords} and
 * {@link org.sukien.corpus.statistics.Collocates} for words, {@link org.sukien.corpus.statistics.Careers} for people. The
 * measures are in {@link org.sukien.corpus.statistics.Association}.
 *
 * <p>Nothing is extracted anew and no record is read: the columns of the index hold what is counted. Answers don't depend on
 * how the index is cut into segments. Articles that are copies of others don't count unless asked for.
 */
package org.sukien.corpus.statistics;
