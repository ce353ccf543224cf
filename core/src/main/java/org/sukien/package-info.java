/**
 * The door: {@code Sukien.standard().extract(Article.of(text))} reads a Vietnamese news article and gives its record.
 */
package org.sukien;
