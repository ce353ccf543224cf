package org.sukien.event;

import java.util.List;
import org.sukien.event.Slot.Kind;
import org.sukien.mention.MentionType;

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

    RoleFiller(Reading reading) {
        this.reading = reading;
        phrases = new Phrases(reading);
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
                names(found, slot, subject.acting());
                break;
            case PATIENT:
                names(found, slot, subject.undergoing());
                break;
            case OBJECT:
                if (!found.word.hasPatient()) {
                    names(found, slot, subject.undergoing());
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

    private void document(Found found, Slot slot, int from, int end) {
        if (!slot.takes(Kind.DOCUMENT)) {
            return;
        }
        for (int k = reading.mention(from, end); k >= 0; k = reading.mention(reading.end(k), end)) {
            if (reading.type(k) == MentionType.DOCUMENT) {
                found.add(Filler.mention(slot.role(), reading.mentions.get(k).text(), k));
                return;
            }
        }
    }

    /** The thing or document that undergoes: "Nghị quyết được Quốc hội thông qua". */
    private void before(Found found, Slot slot, int from, int verb) {
        int start = Math.max(from, verb - REACH / 2);
        document(found, slot, start, verb);
        if (!found.has(slot.role()) && slot.takes(Kind.THING)) {
            phrases.things(found, slot, start, verb);
        }
    }

    private void object(Found found, Slot slot, int start, int end) {
        if (slot.takes(Kind.THING)) {
            document(found, slot, start, Math.min(end, start + NEAR));
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
            if (mention >= 0 && isTitleOrDocument(found, slot, mention)) {
                return;
            }
            Group group = reading.group(i);
            if (group != null) {
                if (reading.linkOf(group, start) == null && suits(slot, group)) {
                    names(found, slot, reading.chain(group, end));
                    return;
                }
                i = group.end() - 1;
            } else if (reading.isBoundary(i)) {
                return;
            }
        }
    }

    private boolean isTitleOrDocument(Found found, Slot slot, int mention) {
        MentionType type = reading.type(mention);
        boolean takes = type == MentionType.DOCUMENT && slot.takes(Kind.DOCUMENT)
                || type == MentionType.POSITION && slot.takes(Kind.TITLE)
                || type == MentionType.RANK && slot.takes(Kind.RANK);
        if (takes) {
            found.add(Filler.mention(slot.role(), reading.mentions.get(mention).text(), mention));
        }
        return takes;
    }

    /** What follows a link of the slot's class; a post may stand right after the verb: "được bổ nhiệm Giám đốc". */
    private void linked(Found found, Slot slot, int start, int end) {
        if (slot.place().equals("as") && isPost(start)) {
            titles(found, slot, start, end);
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
                titles(found, slot, i, end);
                continue;
            }
            if (slot.takes(Kind.THING)) {
                phrases.things(found, slot, i, Math.min(end, i + NEAR));
                continue;
            }
            nearest(found, slot, i, end);
        }
    }

    /** Whether a post stands at a token, and nobody's who is named with it. */
    private boolean isPost(int token) {
        int mention = reading.mention(token);
        return mention >= 0 && reading.type(mention) == MentionType.POSITION && !isNamed(token);
    }

    /** Whether what stands at a token is told of somebody who is named with it. */
    private boolean isNamed(int token) {
        Group group = reading.group(token);
        return group != null && reading.type(group.mention()) == MentionType.PERSON;
    }

    /** The names that follow a link, over words such as "các đồng chí" and few others. */
    private void nearest(Found found, Slot slot, int from, int end) {
        int others = 0;
        for (int k = from; k < end && others <= (slot.place().equals("source") ? 0 : LOOSE); k++) {
            Group group = reading.group(k);
            if (group != null) {
                if (slot.takesNames() && suits(slot, group)) {
                    // "Dự có ông A; bà B; ông C": a list goes on after a semicolon
                    boolean list = slot.place().equals(LIST);
                    int until = list ? reading.tokens.sentenceEnd(found.sentence) : end;
                    names(found, slot, reading.chain(group, until));
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

    /** The titles or ranks, and for a slot that takes units the unit of the first title, that begin at a token. */
    private void titles(Found found, Slot slot, int from, int end) {
        int at = from;
        int last = Math.min(end, from + NEAR);
        while (at < last) {
            int mention = reading.mention(at);
            if (mention < 0) {
                boolean joins = reading.tokens.is(at, ',')
                        || reading.tokens.is(at, '-')
                        || reading.tokens.is(at, "và")
                        || at - from < 2;
                if (!joins) {
                    return;
                }
                at++;
                continue;
            }
            MentionType type = reading.type(mention);
            if (isNamed(at)) {
                return;
            }
            int next = reading.end(mention);
            if (type == MentionType.POSITION || type == MentionType.RANK) {
                if (slot.takes(type == MentionType.POSITION ? Kind.TITLE : Kind.RANK)) {
                    found.add(Filler.mention(
                            slot.role(), reading.mentions.get(mention).text(), mention));
                }
            } else if (type == MentionType.UNIT && slot.takes(Kind.SEAT)) {
                entity(found, slot, mention);
                return;
            } else if (type != MentionType.UNIT) {
                return;
            }
            at = next;
            last = Math.max(last, Math.min(end, next + 3));
        }
    }

    private void here(Found found, Slot slot, int from, int end) {
        if (slot.takes(Kind.THING)) {
            phrases.things(found, slot, found.trigger.first(), Math.min(end, found.trigger.end() + NEAR));
            return;
        }
        for (Group g = reading.group(from, end); g != null; g = reading.group(g.end(), end)) {
            if (suits(slot, g)) {
                names(found, slot, List.of(g));
            }
        }
    }

    private boolean suits(Slot slot, Group group) {
        return switch (group.type()) {
            case PERSON -> slot.takes(Kind.PERSON);
            case UNIT -> slot.takes(Kind.UNIT);
            case PLACE -> slot.takes(Kind.PLACE);
            case POSITION -> slot.takes(Kind.OFFICE);
            default -> false;
        };
    }

    private void names(Found found, Slot slot, List<Group> groups) {
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            if (!suits(slot, group)) {
                continue;
            }
            if (group.type() == MentionType.POSITION) {
                if (group.end() == reading.end(group.mention())) {
                    continue;
                }
                String text = reading.tokens.text(group.first(), group.end());
                found.add(Filler.words(slot.role(), text, reading.tokens.span(group.first(), group.end())));
            } else {
                entity(found, slot, group.mention());
            }
        }
    }

    private void entity(Found found, Slot slot, int mention) {
        boolean inferred = reading.first(mention) < reading.tokens.sentenceStart(found.sentence);
        String ref = reading.ref(mention);
        for (int f = 0; f < found.fillers.size(); f++) {
            Filler known = found.fillers.get(f);
            if (!known.ref().isEmpty()
                    && known.ref().equals(ref)
                    && !known.role().equals(slot.role())) {
                return;
            }
        }
        found.add(
                ref.isEmpty()
                        ? Filler.mention(
                                slot.role(), reading.mentions.get(mention).text(), mention)
                        : Filler.entity(slot.role(), ref, mention, inferred));
    }
}
