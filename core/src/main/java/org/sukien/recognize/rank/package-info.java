/**
 * Ranks of uniformed services: "Thiếu tướng" in "Thiếu tướng Ngô Bảo Khuê".
 *
 * <p>The words are {@code ranks.tsv}; {@link org.sukien.recognize.rank.RankRecognizer} finds them.
 */
package org.sukien.recognize.rank;
