/**
 * Finds organisations: "Phòng Cảnh sát hình sự Công an tỉnh Bắc Giang" is one, "Tỉnh ủy, HĐND, UBND tỉnh" are three.
 *
 * <p>{@link org.sukien.recognize.unit.UnitRecognizer} walks once. A unit begins with a head (Sở "department", Công ty
 * "company") or is known by its whole name; {@code UnitExtent} says how far it goes. Words: {@code units.tsv}, the fields
 * of work in {@code subjects.tsv}, {@code context.tsv}.
 */
package org.sukien.recognize.unit;
