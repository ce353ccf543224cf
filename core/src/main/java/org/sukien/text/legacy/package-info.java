/**
 * Encodings that Vietnamese was written in before UTF-8, and text spoilt on its way: charsets, detection and repair.
 *
 * <p>Start at {@link org.sukien.text.legacy.EncodingDetector}: given the bytes of "Ngµy" it says that they are TCVN3, and
 * the {@link org.sukien.text.legacy.TextEncoding} that it found reads them as "ngày"; so it does with UTF-8 that was taken
 * for windows-1252, as in "NgÃ y". The charsets themselves are in {@link org.sukien.text.legacy.LegacyCharsets}, and
 * any Java program gets them by name: {@code Charset.forName("VISCII")}.
 */
package org.sukien.text.legacy;
