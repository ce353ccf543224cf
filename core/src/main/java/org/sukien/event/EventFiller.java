package org.sukien.event;

import org.sukien.event.EventWord.Kind;
import org.sukien.event.EventWord.Scene;
import org.sukien.mention.MentionType;
import org.sukien.record.Event.Factuality;

/**
 * Makes an event of a trigger: fills its roles, finds its date, place and figures, and tries the trigger's other reading
 * where it lacks what it needs. "trao" (to hand over) is an award with a medal and aid with a gift. Triggers are given in
 * text order; one use reads one article.
 */
final class EventFiller {
    private static final int NEAR = 14;
    private static final String MEETING = "meeting";

    private final Reading reading;
    private final Times times;
    private final RoleFiller roles;
    private final Places places;
    private final Needs needs;
    private final Modes modes;
    /** The end of the sentence that is read. */
    private int until;
    /** The first semicolon found after the trigger that asked last, or the sentence's end. */
    private int semicolon;
    /** Where the trigger after the one that is read stands: a place after that is no deed's before it. */
    private int next;

    EventFiller(Reading reading, Times times, RoleFiller roles) {
        this.reading = reading;
        this.times = times;
        this.roles = roles;
        Phrases phrases = new Phrases(reading);
        places = new Places(reading);
        needs = new Needs(reading, phrases);
        modes = new Modes(reading, phrases);
    }

    /** Says where the sentence ends that is read next. */
    void sentence(int end) {
        until = end;
    }

    /**
     * The event that a trigger states, under the reading whose needs are met.
     *
     * @param first the trigger
     * @param subject who acts and who undergoes
     * @param factuality whether it happened
     * @param from the first token of its sentence that counts
     * @param told the first one of what the sentence tells, after a verb of saying
     * @param next where the next trigger stands, or the sentence ends
     * @param end how far its roles are looked for
     * @return null if it has not what it needs
     */
    Found of(Trigger first, Subject subject, Factuality factuality, int from, int told, int next, int end) {
        this.next = next;
        int sentence = reading.tokens.sentence(first.first());
        int limit = limit(first.end(), end, first.word());
        Found event = filled(first, subject, factuality, sentence, limit, from, told);
        if (event == null) {
            return null;
        }
        for (EventWord.Promotion promotion : event.word.promoted()) {
            if (event.has(promotion.role())) {
                event.subtype = promotion.subtype();
            }
        }
        if (event.word.type().equals(MEETING)) {
            event.mode = modes.of(event.trigger);
        }
        if (event.word.kind() != Kind.SPEECH) {
            figures(event, first.end(), Math.min(limit, first.end() + NEAR));
        }
        return event;
    }

    /** The event under the reading of its trigger whose needs are met, or null. */
    private Found filled(
            Trigger first, Subject subject, Factuality factuality, int sentence, int limit, int from, int told) {
        Trigger trigger = first;
        while (true) {
            Found event = new Found(trigger, sentence, factuality);
            if (isFilled(event, subject, limit, from, told)) {
                return event;
            }
            if (trigger.word().otherwise().isEmpty()) {
                return null;
            }
            trigger = new Trigger(
                    trigger.word().otherwise().get(),
                    trigger.first(),
                    trigger.end(),
                    trigger.verb(),
                    trigger.carried(),
                    trigger.states(),
                    trigger.opens());
        }
    }

    /** Fills an event's roles, date and place, as far as it has what it needs; says whether it has all of that. */
    private boolean isFilled(Found event, Subject subject, int limit, int from, int told) {
        Required required = event.word.needs();
        if (!needs.areMet(required.words, event, limit)) {
            return false;
        }
        roles.fill(event, subject, limit, from);
        if (!needs.areMet(required.roles, event, limit)) {
            return false;
        }
        settle(event, told, limit);
        return needs.areMet(required.scene, event, limit);
    }

    private void figures(Found event, int from, int to) {
        for (int k = reading.mention(from, to); k >= 0; k = reading.mention(reading.end(k), to)) {
            if (reading.type(k) == MentionType.FIGURE) {
                event.addFigure(k);
            }
        }
    }

    /** Where a trigger's clause ends: at the next semicolon, at the next trigger, or with the sentence. */
    private int limit(int from, int end, EventWord word) {
        if (word.isNoun()) {
            return end;
        }
        // triggers come in order: a semicolon that is still ahead of the next one need not be looked for again
        if (semicolon < from) {
            semicolon = from;
            while (semicolon < until && !reading.tokens.is(semicolon, ';')) {
                semicolon++;
            }
        }
        return Math.min(semicolon, end);
    }

    /** Finds date and place. A speech takes them from before its verb: what follows is of what was said. */
    private void settle(Found event, int from, int limit) {
        Trigger trigger = event.trigger;
        boolean said = event.word.kind() == Kind.SPEECH;
        boolean day = said || event.word.isNoun();
        int until = said ? trigger.end() : limit;
        event.date = times.of(from, trigger.first(), trigger.end(), until, day);
        if (event.date < 0 && event.has("document")) {
            event.date = times.ofDocument(trigger.end(), until);
        }
        boolean alone = event.word.scene() == Scene.ALONE;
        int own = alone ? Math.min(until, Math.max(next, trigger.end())) : until;
        event.place = places.of(from, trigger.first(), trigger.end(), own, event.word);
        int visited = event.takePlace();
        event.place = event.place < 0 && visited >= 0 && !places.isOfPost(visited) ? visited : event.place;
    }
}
