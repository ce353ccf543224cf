/**
 * A model of the words of Vietnamese news, and the program that makes such models.
 *
 * <p>With this artifact on the class path, {@link org.sukien.segment.WordSegmenter#standard()} works; nothing here need be
 * called. {@link org.sukien.segmentation.ModelTraining} makes a model of your own marked sentences and texts.
 */
package org.sukien.segmentation;
