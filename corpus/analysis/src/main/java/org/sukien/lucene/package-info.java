/**
 * Vietnamese text for Lucene.
 *
 * <p>{@link org.sukien.lucene.VietnameseNormalizationCharFilter} brings text to one spelling, so that {@code Hoà}
 * ("peace") in composed and in decomposed letters is one term; its factory is what Lucene finds by name. Offsets of terms
 * stay those of the given text. To come: a tokenizer over the same syllables that the recognisers read.
 *
 * <p>Needs the core and Lucene alone, version 9.12, the last that runs on Java 17.
 */
package org.sukien.lucene;
