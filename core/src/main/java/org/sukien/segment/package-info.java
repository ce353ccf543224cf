/**
 * Words put together from syllables (tách từ): "công nghệ thông tin" is the words "công nghệ" and "thông tin", each written
 * as two. Vietnamese puts a space between syllables, not between words.
 *
 * <p>Start at {@link org.sukien.segment.WordSegmenter}. It reads a {@link org.sukien.segment.SegmentationModel}, which {@link
 * org.sukien.segment.SegmentationTrainer} makes of sentences whose words are marked and of many more that are not; the one
 * of the artifact {@code sukien-segmentation} was made so.
 *
 * <p>How it works: at each place between two tokens a sum of weights says whether a word goes on there. It is a sum over the
 * syllables and their shapes (capitals, numbers, signs) and over what a table tells of the pairs, threes and fours of
 * syllables around: how often they were one word in millions of syllables of news. Viterbi's algorithm takes the best row of
 * decisions for a sentence, each leaning on the one before.
 */
package org.sukien.segment;
