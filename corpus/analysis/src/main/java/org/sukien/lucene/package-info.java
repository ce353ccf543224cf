/**
 * Vietnamese text for Lucene: an analyzer and what it is made of.
 *
 * <p>Start at {@link org.sukien.lucene.VietnameseAnalyzer}: "Đoàn đến TP.HCM" becomes {@code đoàn doan(0) đến den(0)
 * tp.hcm}, each term in one spelling and at the offsets of the given text. Its parts serve alone, too, and are found by
 * name in {@code CustomAnalyzer} and Solr: {@link org.sukien.lucene.VietnameseNormalizationCharFilter} brings text to one
 * spelling before another tokenizer, {@link org.sukien.lucene.VietnameseTokenizer} cuts and spells at once, {@link
 * org.sukien.lucene.VietnameseFoldFilter} adds forms without diacritics, {@link org.sukien.lucene.VietnameseSpellingFilter} the other
 * spelling with y or i, {@link org.sukien.lucene.VietnameseSegmentationFilter} puts syllables together into words.
 *
 * <p>Needs the core and Lucene alone: 9.12, the last that runs on Java 17, or 10.
 */
package org.sukien.lucene;
