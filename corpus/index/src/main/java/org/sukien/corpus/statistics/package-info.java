/** Counts. */
package org.sukien.corpus.statistics;
