package org.sukien.record;

import java.util.List;
import java.util.Optional;
import org.sukien.text.Span;

/**
 * Something that happened, was announced, or was asked for: "Ban Thanh niên tổ chức hội nghị" is a meeting with an
 * organizer. Immutable and thread-safe.
 *
 * @param id {@code e1}, {@code e2}… in text order
 * @param type one of the sixteen types, such as {@code meeting}
 * @param subtype such as {@code conference}
 * @param main whether the article is about it
 * @param factuality whether it happened
 * @param trigger the words that state it
 * @param date when
 * @param place where
 * @param mode in-person, online or hybrid
 * @param roles who and what took part
 * @param figures indexes of the figures that state its size
 * @param partOf id of the event that it is part of
 * @param evidence indexes of further mentions that state it
 * @param rule the frame that found it
 * @param score how sure, 0 to 1
 * @param corpusId the same for the same event in every article; absent until a corpus id is asked for
 */
public record Event(
        String id,
        String type,
        Optional<String> subtype,
        boolean main,
        Factuality factuality,
        Trigger trigger,
        Optional<When> date,
        Optional<Where> place,
        Optional<String> mode,
        List<Role> roles,
        List<Integer> figures,
        Optional<String> partOf,
        List<Integer> evidence,
        String rule,
        double score,
        Optional<String> corpusId) {
    public Event {
        roles = List.copyOf(roles);
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
        if (score < 0 || score > 1) {
            throw new IllegalArgumentException("score " + score);
        }
    }

    /** Without a corpus id. */
    public Event(
            String id,
            String type,
            Optional<String> subtype,
            boolean main,
            Factuality factuality,
            Trigger trigger,
            Optional<When> date,
            Optional<Where> place,
            Optional<String> mode,
            List<Role> roles,
            List<Integer> figures,
            Optional<String> partOf,
            List<Integer> evidence,
            String rule,
            double score) {
        this(
                id,
                type,
                subtype,
                main,
                factuality,
                trigger,
                date,
                place,
                mode,
                roles,
                figures,
                partOf,
                evidence,
                rule,
                score,
                Optional.empty());
    }

    /** The same with a corpus id. */
    public Event withCorpusId(Optional<String> corpusId) {
        return new Event(
                id,
                type,
                subtype,
                main,
                factuality,
                trigger,
                date,
                place,
                mode,
                roles,
                figures,
                partOf,
                evidence,
                rule,
                score,
                corpusId);
    }

    /** Whether an event happened. */
    public enum Factuality {
        /** It took place, or is told as a fact. */
        HAPPENED,
        /** It is announced for the future. */
        PLANNED,
        /** It was asked for or ordered. */
        DIRECTIVE,
        /** It is said not to have happened. */
        NEGATED,
        /** It may happen, under a condition or as a forecast. */
        HYPOTHETICAL
    }

    /**
     * The words that state an event.
     *
     * @param span half-open, UTF-16, into the given text
     * @param text that slice
     */
    public record Trigger(Span span, String text) {}

    /**
     * When an event took place.
     *
     * @param value TIMEX3 value
     * @param from first day, ISO
     * @param to last day, ISO, inclusive
     * @param mention index of the date
     * @param inferred whether the date was taken from the scene and not read beside the event
     */
    public record When(
            String value, Optional<String> from, Optional<String> to, Optional<Integer> mention, boolean inferred) {}

    /**
     * Where an event took place.
     *
     * @param ref id of the place, or of the unit at whose seat it was
     * @param mention index of the mention
     * @param inferred whether the place was taken from the scene or the organiser
     */
    public record Where(String ref, Optional<Integer> mention, boolean inferred) {}
}
