/**
 * Everything about letters: spans, the normalised view of a text and the way back from it, and the keys by which
 * syllables are compared.
 *
 * <p>{@link org.sukien.text.Normalizer} puts letters right by a chain of steps, and {@link org.sukien.text.PieceReader} feeds
 * it streams of any length. {@link org.sukien.text.Typing} tells text without diacritics, in Telex keys, or with lost letters.
 *
 * <p>Start at {@link org.sukien.text.NormalizedText}: {@code NormalizedText.of("Hoà Bình")} keeps the given text, reads
 * it in NFC, and maps every offset back. {@link org.sukien.text.SyllableKey} makes "Hoà", "hòa" and "HOÀ" one number.
 *
 * <p>The letters themselves: {@link org.sukien.text.Syllable} takes "Nguyễn" apart into ng, u, yê, n and ngã, or says why a
 * word is none; {@link org.sukien.text.ToneStyle} turns "Hòa" into "Hoà" and back; {@link org.sukien.text.SearchKeys} makes the
 * strings by which texts are searched; {@link org.sukien.text.DictionaryOrder} and {@link org.sukien.text.NameOrder} sort words
 * and people.
 */
package org.sukien.text;
