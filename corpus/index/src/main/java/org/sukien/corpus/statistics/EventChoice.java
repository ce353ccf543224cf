package org.sukien.corpus.statistics;

import java.util.Locale;
import java.util.Optional;
import org.sukien.corpus.index.EventRow;
import org.sukien.corpus.index.RoleRow;
import org.sukien.record.Event;

/**
 * Which events are counted: {@code meeting}, {@code meeting.conference}, those that happened, those of an organizer.
 * Immutable and thread-safe.
 *
 * @param kind type, subtype, or both with a point between; empty for all
 * @param factuality whether they happened; empty for all
 * @param role the role whose fillers are the event's people and units; empty for all roles. Events without one are left out
 */
public record EventChoice(Optional<String> kind, Optional<Event.Factuality> factuality, Optional<String> role) {
    /** All events that happened. */
    public static EventChoice happened() {
        return new EventChoice(Optional.empty(), Optional.of(Event.Factuality.HAPPENED), Optional.empty());
    }

    /** The same, of one type, one subtype, or both, {@code meeting.conference}. */
    public EventChoice of(String kind) {
        return new EventChoice(Optional.of(kind.toLowerCase(Locale.ROOT)), factuality, role);
    }

    /** The same, with those who fill one role alone. */
    public EventChoice role(String role) {
        return new EventChoice(kind, factuality, Optional.of(role.toLowerCase(Locale.ROOT)));
    }

    /** The same, whether they happened or not. */
    public EventChoice whateverHappened() {
        return new EventChoice(kind, Optional.empty(), role);
    }

    /** The same, of one factuality. */
    public EventChoice factuality(Event.Factuality factuality) {
        return new EventChoice(kind, Optional.of(factuality), role);
    }

    /** Whether an event is chosen. */
    boolean takes(EventRow event) {
        if (factuality.isPresent() && factuality.get() != event.factuality()) {
            return false;
        }
        if (kind.isPresent() && !isKind(kind.get(), event)) {
            return false;
        }
        return role.isEmpty() || event.roles().stream().anyMatch(this::takes);
    }

    private static boolean isKind(String kind, EventRow event) {
        return kind.equals(event.type())
                || kind.equals(event.kind())
                || kind.equals(event.subtype().orElse(""));
    }

    /** Whether somebody's role in an event counts. */
    boolean takes(RoleRow filler) {
        return role.isEmpty() || role.get().equals(filler.role());
    }
}
