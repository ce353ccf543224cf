/**
 * A corpus of articles, read, indexed, searched, counted and exported.
 *
 * <p>To come: sources that yield each article of a folder, a JSON Lines file or a web archive, or name what they had to
 * skip and why; an index of texts and records; search, concordance and statistics over it; export for other tools.
 */
package org.sukien.corpus;
