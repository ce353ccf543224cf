package org.sukien.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sukien.mention.DateMention;
import org.sukien.record.Event;
import org.sukien.record.Event.Trigger;
import org.sukien.record.Event.When;
import org.sukien.record.Event.Where;
import org.sukien.record.Role;
import org.sukien.text.Span;

/** Writes what was found as records, in text order. */
final class EventRecords {
    private static final double MOST = 0.97;
    private static final double STEP = 0.04;

    private EventRecords() {}

    static List<Event> of(Reading reading, List<Found> found) {
        List<Found> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparingInt((Found f) -> f.trigger.first()));
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).number = i + 1;
        }
        List<Event> events = new ArrayList<>(ordered.size());
        for (Found f : ordered) {
            events.add(event(reading, f));
        }
        return List.copyOf(events);
    }

    private static Event event(Reading reading, Found f) {
        Span span = reading.tokens.span(f.trigger.first(), f.trigger.end());
        List<Role> roles = new ArrayList<>(f.fillers.size());
        for (Filler filler : f.fillers) {
            roles.add(filler.toRole());
        }
        return new Event(
                id(f),
                f.word.type(),
                f.subtype.isEmpty() ? Optional.empty() : Optional.of(f.subtype),
                f.main,
                f.factuality,
                new Trigger(span, span.of(reading.draft.article().text())),
                when(reading, f),
                where(reading, f),
                f.mode.isEmpty() ? Optional.empty() : Optional.of(f.mode),
                roles,
                figures(f),
                f.partOf == null ? Optional.empty() : Optional.of(id(f.partOf)),
                evidence(f),
                f.word.rule(),
                score(f));
    }

    private static String id(Found f) {
        return "e" + f.number;
    }

    private static List<Integer> figures(Found f) {
        return f.figures.size() < 2 ? List.copyOf(f.figures) : once(f.figures);
    }

    /** The mentions of other tellings that the event doesn't name already as its date, its place or in a role. */
    private static List<Integer> evidence(Found f) {
        if (f.evidence.isEmpty()) {
            return List.of();
        }
        List<Integer> others = once(f.evidence);
        others.removeIf(k -> k == f.date || k == f.place || f.names(k));
        return others;
    }

    /** Numbers in order, each once. */
    private static List<Integer> once(List<Integer> numbers) {
        List<Integer> sorted = new ArrayList<>(numbers);
        sorted.sort(null);
        List<Integer> once = new ArrayList<>(sorted.size());
        for (Integer number : sorted) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(number)) {
                once.add(number);
            }
        }
        return once;
    }

    private static double score(Found f) {
        int support = f.fillers.size() + (f.date >= 0 ? 1 : 0) + (f.place >= 0 ? 1 : 0) + (f.figures.isEmpty() ? 0 : 1);
        double score = Math.min(MOST, f.score + STEP * support);
        return Math.round(score * 100) / 100.0;
    }

    private static Optional<When> when(Reading reading, Found f) {
        if (f.date < 0) {
            return Optional.empty();
        }
        DateMention date = (DateMention) reading.mentions.get(f.date);
        return Optional.of(new When(
                date.value().value(),
                date.value().from().map(Object::toString),
                date.value().to().map(Object::toString),
                Optional.of(f.date),
                f.dateInferred));
    }

    private static Optional<Where> where(Reading reading, Found f) {
        if (f.place < 0) {
            return Optional.empty();
        }
        String ref = reading.ref(f.place);
        return ref.isEmpty() ? Optional.empty() : Optional.of(new Where(ref, Optional.of(f.place), f.placeInferred));
    }
}
