/**
 * Finds figures: numbers that state a quantity, with kind, qualifier, currency or unit, and what they count.
 *
 * <p>"hơn 37,3 nghìn ý tưởng" gives "37,3 nghìn": a count of 37300, over, of "ý tưởng". Start at
 * {@link org.sukien.recognize.figure.FigureRecognizer}. The words lie in the tables beside the classes: {@code numbers}
 * (number words), {@code quantities} (currencies, units), {@code qualifiers}, {@code numbered} (words whose number is a
 * name), {@code counted}, {@code item-stops} and {@code item-parts} (the counted noun phrase).
 */
package org.sukien.recognize.figure;
