/**
 * Finds cited documents: laws, codes, decrees, resolutions, decisions, circulars, directives, plans and their kin, by
 * number, date or proper name.
 *
 * <p>"theo Nghị định 30/2020/NĐ-CP" gives a decree with that number. Start at
 * {@link org.sukien.recognize.document.DocumentRecognizer}. The words lie beside the classes: {@code heads} (kinds),
 * {@code symbols} (their acronyms inside numbers), {@code laws} (names that cite by themselves), {@code followers} (what
 * may follow a bare number).
 */
package org.sukien.recognize.document;
