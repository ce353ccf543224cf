package org.sukien.event;

import java.util.List;
import org.sukien.mention.MentionType;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Finds the subject of a verb by walking left from it: over auxiliaries to a name, past the comma that closes an
 * apposition, past names that a preposition governs. In "Phát biểu tại hội nghị, ông A đề nghị", "đề nghị" has A, and so
 * has "Phát biểu", which begins its sentence. Bounded by the sentence and a fixed reach.
 *
 * <p>Known weakness: a subject that is no name ("các đại biểu") is told from a verb phrase only by the words of the list
 * {@code cue}.
 */
final class SubjectFinder {
    private static final int REACH = 70;
    private static final int LOOSE = 9;

    private final Reading reading;
    private final Tokens tokens;
    private final Beside beside;

    /** Whether who speaks before the verb isn't who does what it says, and where the last verb of saying before it ends. */
    private boolean parted;

    private int saidUntil;

    SubjectFinder(Reading reading) {
        this.reading = reading;
        tokens = reading.tokens;
        beside = new Beside(reading);
    }

    /**
     * Says what stands before the verb that is asked for next.
     *
     * @param parted whether who speaks before it isn't who does what it says, as where one forecasts or asks
     * @param saidUntil where the last verb of saying before it ends
     */
    SubjectFinder of(boolean parted, int saidUntil) {
        this.parted = parted;
        this.saidUntil = saidUntil;
        return this;
    }

    /**
     * The subject of a verb.
     *
     * @param verb the verb's first token
     * @param from the sentence's first token
     * @param end the sentence's end
     * @param before the subject of the verb before it in the same sentence, or none
     * @param spokenOf who was the last person to act, whom a pronoun stands for
     * @param said whether the verb is one of saying, whose subject may be the source of a report
     */
    Subject find(int verb, int from, int end, Subject before, Subject spokenOf, boolean said) {
        int at = overAuxiliaries(verb, from);
        if (at > from && reading.cueOver(at - 1) == Cue.ABOUT) {
            return issuer(reading.cueStart(at - 1), from);
        }
        if (at > from && reading.cueOver(at - 1) == Cue.PASSIVE) {
            int passive = reading.cueStart(at - 1);
            parted = true; // "Ông A cho biết vụ việc đang được điều tra": it isn't him whom it befalls
            Subject patient = find(passive, from, end, before, spokenOf, said);
            List<Group> undergoing = patient.acting().isEmpty() ? patient.undergoing() : patient.acting();
            Group bearer = undergoing.size() == 1 ? beside.bearer(undergoing.get(0), from) : null;
            undergoing = bearer == null ? undergoing : List.of(bearer);
            return new Subject(List.of(), undergoing, patient.shared(), patient.gap(), true);
        }
        Group near = at > from ? reading.group(at - 1) : null;
        if (near != null) {
            Group head = reading.groups.get(near.chain());
            int opening = beside.overBearers(head.first(), from);
            Cue cue = opening > from ? reading.cueOver(opening - 1) : null;
            if (cue == Cue.PASSIVE || cue == Cue.BY) {
                int passive = reading.cueStart(opening - 1);
                Subject patient =
                        cue == Cue.PASSIVE ? find(passive, from, end, Subject.NONE, spokenOf, said) : Subject.NONE;
                return new Subject(reading.chain(near, verb), patient.acting(), false, 0, true);
            }
        }
        return active(at, from, end, before, spokenOf, said);
    }

    private Subject active(int at, int from, int end, Subject before, Subject spokenOf, boolean said) {
        if (at <= from) {
            return ahead(from, end);
        }
        int floor = Math.max(from, at - REACH);
        int i = at - 1;
        int gap = 0;
        boolean comma = false;
        while (i >= floor) {
            Group group = reading.group(i);
            if (group != null) {
                String link = reading.linkOf(group);
                if (link == null && beside.isAttribute(group, from)) {
                    link = "attribute";
                }
                if (parted && gap > 0 && i < saidUntil) {
                    // "Ngân hàng dự báo kinh tế tăng 4%": it isn't the bank that grows
                    return Subject.NONE;
                }
                link = "against".equals(link) && beside.isAddressed(group, from) ? null : link;
                if (link == null
                        || link.equals("by") && gap > 0
                        || beside.isBorne(group, link, from)
                        || said && link.equals("source")) {
                    Group bearer = said ? beside.bearer(group, from) : null;
                    return new Subject(
                            bearer == null ? reading.chain(group, at) : List.of(bearer), List.of(), false, gap, false);
                }
                if (gap == 0 && link.equals("at") && beside.isAfterComma(group)) {
                    return new Subject(List.of(group), List.of(), false, 0, false);
                }
                i = reading.groups.get(group.chain()).first() - 1;
                gap++;
                continue;
            }
            if (tokens.kind(i) == TokenKind.PUNCTUATION) {
                if (tokens.is(i, ';') || tokens.is(i, ':') || tokens.is(i, '(') || isOpenQuote(i)) {
                    return Subject.NONE;
                }
                if (tokens.is(i, ')')) {
                    int open = i;
                    while (open > floor && !tokens.is(open, '(')) {
                        open--;
                    }
                    i = open - 1;
                    continue;
                }
                if (tokens.is(i, ',')) {
                    if (gap > 0 && !comma || gap > LOOSE) {
                        break;
                    }
                    comma = true;
                    i--;
                    continue;
                }
            }
            Cue cue = reading.cueOver(i);
            if (gap == 0 && cue == Cue.CONJUNCTION) {
                break;
            }
            if (gap == 0 && cue == Cue.PRONOUN && !comma) {
                return spokenOf;
            }
            if (comma || gap > LOOSE) {
                break;
            }
            gap += tokens.kind(i) == TokenKind.WORD && cue != Cue.AUX ? 1 : 0;
            i--;
        }
        boolean continued = gap == 0 && (i < from || comma || reading.cueOver(Math.max(i, from)) == Cue.CONJUNCTION);
        if (continued && !before.isEmpty()) {
            return before.asShared();
        }
        return gap == 0 && i >= from ? opening(from, at) : Subject.NONE;
    }

    /** Whose document it is: "quyết định của Bộ Công an về việc". */
    private Subject issuer(int about, int from) {
        for (int i = about - 1; i >= Math.max(from, about - LOOSE); i--) {
            Group group = reading.group(i);
            if (group != null) {
                return "of".equals(reading.linkOf(group))
                        ? new Subject(reading.chain(group, about), List.of(), false, 0, false)
                        : Subject.NONE;
            }
        }
        return Subject.NONE;
    }

    /** The subject of a verb that begins its sentence: the first free name after a comma. */
    private Subject ahead(int from, int end) {
        int limit = Math.min(end, from + REACH);
        for (int i = from; i < limit; i++) {
            boolean mark = tokens.kind(i) == TokenKind.PUNCTUATION;
            if (mark && (tokens.is(i, ';') || tokens.is(i, ':'))) {
                break;
            }
            if (mark && tokens.is(i, ',')) {
                int next = i + 1;
                while (next < limit && reading.group(next) == null && isSmall(next)) {
                    next++;
                }
                Group group = next < limit ? reading.group(next) : null;
                if (group != null && group.type() != MentionType.PLACE && reading.linkOf(group) == null) {
                    return new Subject(reading.chain(group, end), List.of(), false, 0, false);
                }
            }
            Group group = reading.group(i);
            i = group == null ? i : group.end() - 1;
        }
        return Subject.NONE;
    }

    /** The first free name of the sentence before a token. */
    private Subject opening(int from, int at) {
        for (Group g = reading.group(from, at); g != null; g = reading.group(g.end(), at)) {
            if (g.type() != MentionType.PLACE && reading.linkOf(g) == null) {
                return new Subject(reading.chain(g, at), List.of(), true, 1, false);
            }
        }
        return Subject.NONE;
    }

    /** A mark that opens a quotation; a straight one opens where a space stands before it and none after it. */
    private boolean isOpenQuote(int i) {
        return tokens.is(i, '“')
                || (tokens.is(i, '"') || tokens.is(i, '\''))
                        && tokens.spaceBefore(i)
                        && i + 1 < tokens.size()
                        && !tokens.spaceBefore(i + 1);
    }

    private boolean isSmall(int i) {
        Cue cue = reading.cueOver(i);
        return cue == Cue.PRONOUN || cue == Cue.BEARER || cue == Cue.AUX;
    }

    private int overAuxiliaries(int verb, int from) {
        int at = verb;
        while (at > from) {
            Cue cue = reading.cueOver(at - 1);
            boolean small = cue == Cue.AUX
                    || cue == Cue.FUTURE
                    || cue == Cue.NEGATION
                    || cue == Cue.DUTY
                    || cue == Cue.HYPOTHESIS;
            if (!small) {
                return at;
            }
            at = reading.cueStart(at - 1);
        }
        return at;
    }
}
