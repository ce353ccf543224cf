/** JMH benchmarks: how many megabytes of article text a second, beside what Lucene's own analyzer does on the same text. */
package org.sukien.benchmark;
