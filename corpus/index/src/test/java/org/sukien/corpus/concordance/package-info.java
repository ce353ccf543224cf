/** Tests of concordances. */
package org.sukien.corpus.concordance;
