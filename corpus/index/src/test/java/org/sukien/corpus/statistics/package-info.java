/** Tests of the statistics, on tiny invented corpora whose figures are counted by hand. */
package org.sukien.corpus.statistics;
