/**
 * Dates, times of day, periods and durations, and what they mean.
 *
 * <p>"Chiều 12/1" in an article of January 2024 is {@code 2024-01-12TAF}. Reading goes in two steps. Readers turn words
 * into a {@link org.sukien.recognize.date.Meaning}, which knows what the words say and what they leave out; then
 * {@link org.sukien.recognize.date.Timeline} goes through the meanings in text order and supplies what is missing: the
 * year from the day of publication, "cùng ngày" (the same day) from the day named before. Words are in the TSV files beside
 * this package, arithmetic is here. Start with {@link org.sukien.recognize.date.DateRecognizer}.
 */
package org.sukien.recognize.date;
