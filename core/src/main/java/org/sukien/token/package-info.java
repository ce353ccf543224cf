/**
 * Tokens: the text read once, cut into words, numbers, dates, codes and marks, and into sentences.
 *
 * <p>"Ngày 24/9, TP.HCM có 5.000 lượt." becomes {@code Ngày | 24/9 | , | TP.HCM | có | 5.000 | lượt | .} Start at
 * {@link org.sukien.token.Tokenizer}.
 */
package org.sukien.token;
