/**
 * Records as a page that people look at: {@link org.sukien.report.HtmlReport}, one file that needs no network, no script and
 * no server, in Vietnamese.
 *
 * <pre>{@code
 * try (HtmlReport report = new HtmlReport(Files.newOutputStream(Path.of("report.html")))) {
 *     report.write(sukien.extract(Article.of("Sáng 28/2/2023, họp báo ở Huế.")));
 * }
 * }</pre>
 */
package org.sukien.report;
