/**
 * Teaches a model to find names from marked articles, and measures whether it helps; that needs OpenNLP on the class path. Beside
 * it stands {@link org.sukien.train.ArticleTexts}, which reads the texts that models are counted on.
 */
package org.sukien.train;
