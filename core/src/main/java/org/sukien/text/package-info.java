/**
 * Everything about letters: spans, the normalised view of a text and the way back from it, and the keys by which
 * syllables are compared.
 *
 * <p>Start at {@link org.sukien.text.NormalizedText}: {@code NormalizedText.of("Hoà Bình")} keeps the given text, reads
 * it in NFC, and maps every offset back. {@link org.sukien.text.SyllableKey} makes "Hoà", "hòa" and "HOÀ" one number.
 */
package org.sukien.text;
