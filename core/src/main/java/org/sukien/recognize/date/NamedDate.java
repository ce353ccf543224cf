package org.sukien.recognize.date;

import java.time.LocalDate;
import org.sukien.text.Span;

/**
 * A date that the text has named.
 *
 * @param day its last day; one of the year {@link Timeline#ANY} where its year is unknown
 * @param at where it stands in the given text
 * @param sentence the sentence that it stands in
 */
record NamedDate(LocalDate day, Span at, int sentence) {}
