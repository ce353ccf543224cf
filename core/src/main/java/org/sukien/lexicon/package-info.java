/**
 * Words as data: reading TSV word lists, numbering the syllables that they hold, and the trie in which phrases are looked
 * up.
 *
 * <p>A row {@code rank.major-general ⇥ Thiếu tướng ⇥ …} belongs to the list "rank", because its id begins so. Start at
 * {@link org.sukien.lexicon.Lexicon}.
 */
package org.sukien.lexicon;
