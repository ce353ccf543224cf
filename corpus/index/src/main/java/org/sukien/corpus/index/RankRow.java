package org.sukien.corpus.index;

import org.sukien.text.Span;

/**
 * A rank that an article gives a person: "Thiếu tướng", {@code major-general}. Immutable and thread-safe.
 *
 * @param title the rank as written, in NFC
 * @param code the rank's code
 * @param order 1 for the lowest; 0 where the rank has no place in the Vietnamese order
 * @param span where it stands, half-open, UTF-16, in the article's text
 */
public record RankRow(String title, String code, int order, Span span) {}
