/** How diacritics are put back, tested with a model of a few invented sentences. */
package org.sukien.restore;
