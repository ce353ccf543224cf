/**
 * Gold articles, and how well records fit them.
 *
 * <p>A gold article is a pair of files: {@code NNN.xml}, the article's text with every mention in an inline tag, and
 * {@code NNN.json}, the people and events that it states. Of {@code <rank>Đại tá</rank> <person>Lò Văn Páo</person>} the
 * measure {@code rank.exact} asks for a rank with just that span. {@code corpus/samples/gold} holds invented ones, and
 * {@code corpus/GOLD.md} says how to make your own.
 *
 * <p>Start at {@link org.sukien.evaluate.Evaluation}; {@link org.sukien.evaluate.GoldReader} reads the pairs.
 */
package org.sukien.evaluate;
