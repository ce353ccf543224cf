package org.sukien.event;

import java.util.List;
import org.sukien.event.Slot.Kind;

/**
 * Fills the slots of a trigger's frame from its sentence. Of "Bộ Công an trao Bằng khen cho Công an tỉnh", the giver is
 * the subject, the award the object, the recipient what follows "cho" (for). Bounded by the clause and a fixed reach.
 */
final class RoleFiller {
    private static final int REACH = 60;
    /** The class of links that a list of those present follows. */
    private static final String LIST = "there";

    private static final int NEAR = 14;
    private static final int LOOSE = 3;

    private final Reading reading;
    private final Phrases phrases;
    private final Names names;

    RoleFiller(Reading reading) {
        this.reading = reading;
        phrases = new Phrases(reading);
        names = new Names(reading);
    }

    /**
     * Fills an event's roles.
     *
     * @param found the event
     * @param subject who acts and who undergoes
     * @param limit the token before which the clause ends
     * @param from the first token of the sentence
     */
    void fill(Found found, Subject subject, int limit, int from) {
        Trigger trigger = found.trigger;
        boolean own = trigger.opens() && found.word.isHeldByAnother();
        List<Slot> carried = trigger.carried();
        for (int s = 0; s < carried.size(); s++) {
            if (!own || !carried.get(s).isSubject()) {
                fill(found, carried.get(s), subject, limit, from);
            }
        }
        boolean other = !own && !carried.isEmpty() || !trigger.states();
        List<Slot> slots = found.word.slots();
        for (int s = 0; s < slots.size(); s++) {
            if (!other || !slots.get(s).isSubject()) {
                fill(found, slots.get(s), subject, limit, from);
            }
        }
    }

    private void fill(Found found, Slot slot, Subject subject, int limit, int from) {
        int start = found.trigger.end();
        int end = Math.min(limit, start + REACH);
        switch (slot.where()) {
            case SUBJECT:
                names.add(found, slot, subject.acting());
                break;
            case PATIENT:
                names.add(found, slot, subject.undergoing());
                break;
            case OBJECT:
                if (!found.word.hasPatient()) {
                    names.add(found, slot, subject.undergoing());
                }
                if (subject.passive() && !slot.takesNames()) {
                    before(found, slot, from, found.trigger.first());
                }
                if (!found.has(slot.role())) {
                    object(found, slot, start, end);
                }
                break;
            case HERE:
                here(found, slot, from, end);
                break;
            default:
                linked(found, slot, start, end);
        }
    }

    /** The thing or document that undergoes: "Nghị quyết được Quốc hội thông qua". */
    private void before(Found found, Slot slot, int from, int verb) {
        int start = Math.max(from, verb - REACH / 2);
        names.document(found, slot, start, verb);
        if (!found.has(slot.role()) && slot.takes(Kind.THING)) {
            phrases.things(found, slot, start, verb);
        }
    }

    private void object(Found found, Slot slot, int start, int end) {
        if (slot.takes(Kind.THING)) {
            names.document(found, slot, start, Math.min(end, start + NEAR));
            if (!found.has(slot.role())) {
                phrases.things(found, slot, Math.max(0, start - 1), Math.min(end, start + NEAR));
            }
            return;
        }
        if (slot.takes(Kind.PHRASE)) {
            phrases.after(found, slot, start, end);
            return;
        }
        for (int i = start; i < Math.min(end, start + NEAR); i++) {
            int mention = reading.mention(i);
            if (i == start && mention < 0 && slot.role().equals("person") && reading.cue(i) == Cue.PASSIVE) {
                return; // "quyết định bổ nhiệm được ông A trao" (given by): he isn't appointed
            }
            if (mention >= 0 && names.add(found, slot, mention)) {
                return;
            }
            Group group = reading.group(i);
            if (group != null) {
                if (reading.linkOf(group, start) == null && names.suits(slot, group)) {
                    names.add(found, slot, reading.chain(group, end));
                    return;
                }
                i = group.end() - 1;
            } else if (reading.isBoundary(i)) {
                return;
            }
        }
    }

    /** What follows a link of the slot's class; a post may stand right after the verb: "được bổ nhiệm Giám đốc". */
    private void linked(Found found, Slot slot, int start, int end) {
        if (slot.place().equals("as") && names.isPost(start)) {
            names.titles(found, slot, start, end);
            return;
        }
        for (int i = reading.afterLink(start, end); i >= 0; i = reading.afterLink(i + 1, end)) {
            if (!slot.place().equals(reading.linkBefore(i)) || i == start && reading.mention(i - 1) >= 0) {
                continue;
            }
            if (slot.takes(Kind.PHRASE)) {
                phrases.after(found, slot, i, end);
                if (found.has(slot.role())) {
                    return;
                }
                continue;
            }
            if (slot.takesTitles()) {
                names.titles(found, slot, i, end);
                continue;
            }
            if (slot.takes(Kind.THING)) {
                phrases.things(found, slot, i, Math.min(end, i + NEAR));
                continue;
            }
            nearest(found, slot, i, end);
        }
    }

    /** The names that follow a link, over words such as "các đồng chí" and few others. */
    private void nearest(Found found, Slot slot, int from, int end) {
        int others = 0;
        for (int k = from; k < end && others <= (slot.place().equals("source") ? 0 : LOOSE); k++) {
            Group group = reading.group(k);
            if (group != null) {
                if (slot.takesNames() && names.suits(slot, group)) {
                    // "Dự có ông A; bà B; ông C": a list goes on after a semicolon
                    boolean list = slot.place().equals(LIST);
                    int until = list ? reading.tokens.sentenceEnd(found.sentence) : end;
                    names.add(found, slot, reading.chain(group, until));
                }
                return;
            }
            if (k > from && reading.linkBefore(k) != null || reading.tokens.is(k, ',')) {
                return;
            }
            Cue cue = reading.cueOver(k);
            others += cue == Cue.BEARER || cue == Cue.PRONOUN || cue == Cue.QUANTIFIER ? 0 : 1;
        }
    }

    private void here(Found found, Slot slot, int from, int end) {
        if (slot.takes(Kind.THING)) {
            phrases.things(found, slot, found.trigger.first(), Math.min(end, found.trigger.end() + NEAR));
            return;
        }
        for (Group g = reading.group(from, end); g != null; g = reading.group(g.end(), end)) {
            if (names.suits(slot, g)) {
                names.add(found, slot, List.of(g));
            }
        }
    }
}
