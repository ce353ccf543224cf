/** Tests of searching: queries, their faults, results, passages and facets. */
package org.sukien.corpus.search;
