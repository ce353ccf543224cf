/** Teaches a model to find names from marked articles, and measures whether it helps. Needs OpenNLP on the class path. */
package org.sukien.train;
