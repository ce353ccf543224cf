/**
 * A Lucene analyzer for Vietnamese.
 *
 * <p>To come: a character filter that brings text to the one spelling that {@code org.sukien.text} defines (composed
 * letters, one tone placement), so that {@code hoà}, {@code hòa} and their decomposed forms ("peace") are one term; a
 * tokenizer over the same syllables that the recognisers read; the factories that Lucene finds by name. Offsets of
 * terms stay those of the given text.
 *
 * <p>Needs the core and Lucene alone, version 9.12, the last that runs on Java 17.
 */
package org.sukien.lucene;
