/** Tests of the index. */
package org.sukien.corpus.index;
