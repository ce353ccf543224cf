/**
 * Finds places: "xã Trà Tập, huyện Nam Trà My (Quảng Nam)" names three.
 *
 * <p>{@link org.sukien.recognize.place.PlaceRecognizer} walks once; a place is either typed, told by the word before its
 * name (tỉnh "province", đường "street", sông "river"), or known by name. Names that could be something else need evidence
 * from the words beside them. Words: {@code heads.tsv}, {@code places.tsv}, {@code context.tsv}.
 */
package org.sukien.recognize.place;
