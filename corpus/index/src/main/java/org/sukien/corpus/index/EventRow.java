package org.sukien.corpus.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sukien.record.Event;
import org.sukien.text.Span;

/**
 * What counting needs to know of an event: of "Sáng 28/2/2023, Công an tỉnh Thanh Hoá tổ chức hội nghị" that it is a
 * {@code meeting}, {@code conference}, on 2023-02-28, organized by that unit. Immutable and thread-safe.
 *
 * @param type one of the sixteen types
 * @param subtype such as {@code conference}
 * @param factuality whether it happened
 * @param main whether the article is about it
 * @param from its first day
 * @param to its last day, inclusive
 * @param place the fullest name of the place, or of the unit at whose seat it was, in NFC
 * @param trigger the words that state it, half-open, UTF-16, in the article's text
 * @param roles who and what took part, in the record's order
 * @param figures places, from 0 on, of its figures in the article's {@link FigureColumn}
 * @param corpusId the same for the same event in every article, where the record has it
 */
public record EventRow(
        String type,
        Optional<String> subtype,
        Event.Factuality factuality,
        boolean main,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> place,
        Span trigger,
        List<RoleRow> roles,
        List<Integer> figures,
        Optional<String> corpusId) {
    public EventRow {
        roles = List.copyOf(roles);
        figures = List.copyOf(figures);
    }

    /** Type and subtype with a point between, {@code meeting.conference}; the type alone where no subtype is known. */
    public String kind() {
        return subtype.map(known -> type + "." + known).orElse(type);
    }
}
