/**
 * Diacritics put back into Vietnamese that was typed without them: "cong an tinh Thanh Hoa" becomes "công an tỉnh Thanh
 * Hóa". Nothing in the library does that unasked.
 *
 * <p>Start at {@link org.sukien.restore.DiacriticRestorer}. It reads a {@link org.sukien.restore.RestorationModel}, which
 * {@link org.sukien.restore.RestorationTrainer} counts and weighs from texts; the one of the artifact {@code
 * sukien-restoration} was made from news.
 *
 * <p>How it works: each bare syllable ("cong") has its known readings ("công", "cộng", "cống" …). The bare neighbours, up
 * to three on either side, and the capitals give each reading a sum of weights, learnt by logistic regression; the highest
 * sum wins, and the sums of all give the probabilities. Lines are read one by one and alone.
 */
package org.sukien.restore;
