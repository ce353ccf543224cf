/**
 * Offices and titles that people bear: "Phó Cục trưởng" in "Phó Cục trưởng Cục Thú y".
 *
 * <p>Start at {@link org.sukien.recognize.position.PositionRecognizer}. A title is composed of a row of {@code titles.tsv}
 * and the words of {@code title-words.tsv} around it; it is proposed where somebody bears it or a body stands beside it.
 */
package org.sukien.recognize.position;
