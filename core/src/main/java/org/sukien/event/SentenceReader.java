package org.sukien.event;

import java.util.ArrayList;
import java.util.List;
import org.sukien.article.BlockRole;
import org.sukien.event.EventWord.Kind;
import org.sukien.event.EventWord.Scene;
import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.record.Event.Factuality;
import org.sukien.token.Tokens;

/**
 * Reads the sentences of an article in order and states what each tells. Remembers from one sentence to the next who was
 * spoken of and whether the content of somebody's demand goes on. Used for one article.
 */
final class SentenceReader {
    private static final int NEAR = 14;
    /** How far a clause is looked at, so that a text without full stops is still read in linear time. */
    private static final int WINDOW = 250;

    private static final int FIGURES = Draft.bits(MentionType.FIGURE);

    private static final String MEETING = "meeting";

    private static final double SURE = 0.6;

    private final Reading reading;
    private final Tokens tokens;
    private final TriggerFinder triggers;
    private final SubjectFinder subjects;
    private final RoleFiller roles;
    private final Phrases phrases;
    private final Modality modality;
    private final Times times;
    private final Places places;
    private final Measures measures;
    private final Needs needs;
    private final Modes modes;
    private final List<Found> found = new ArrayList<>();
    /** Who was the last person to act. */
    private Subject spokenOf = Subject.NONE;

    private boolean asked;
    /** The first day that the text names, or -1. */
    private int firstDay = -1;
    /** The first that is no day of a mere report: "Ngày 6/8, Công an cho biết" names one of those; or -1. */
    private int toldDay = -1;

    /** The mention after those of the sentences read for days. */
    private int next;

    private boolean measuredInHeadline;
    /** The end of the last verb of asking, be it told of a speaker or not: "đề nghị Bộ Y tế ban hành". */
    private int askedUntil = -1;
    /** The end of the last verb of saying. */
    private int saidUntil = -1;
    /** Who asked last, as the first of his groups; or -1. */
    private int asker = -1;

    private int scene;
    /** The types of mentions in the sentence that is read, as a set of {@link Draft#bits}. */
    private int named;
    /** The end of the sentence that is read. */
    private int until;
    /** The first semicolon found after the trigger that asked last, or the sentence's end. */
    private int semicolon;

    SentenceReader(Reading reading) {
        this.reading = reading;
        tokens = reading.tokens;
        triggers = new TriggerFinder(reading);
        subjects = new SubjectFinder(reading);
        roles = new RoleFiller(reading);
        phrases = new Phrases(reading);
        modality = new Modality(reading);
        times = new Times(reading);
        places = new Places(reading);
        measures = new Measures(reading, times);
        needs = new Needs(reading, phrases);
        modes = new Modes(reading, phrases);
    }

    /** What was found so far, in text order. */
    List<Found> found() {
        return found;
    }

    /** Index of the first day that the text names, or -1. */
    int firstDay() {
        return firstDay;
    }

    /** Index of the first day that is no day of a mere report, or -1. */
    int toldDay() {
        return toldDay;
    }

    /** Whether the headline says how something grows or falls and gives no figure: "Xuất khẩu gạo tăng mạnh". */
    boolean isMeasuredInHeadline() {
        return measuredInHeadline;
    }

    /** Reads a sentence. */
    void read(int sentence) {
        int from = tokens.sentenceStart(sentence);
        int end = tokens.sentenceEnd(sentence);
        if (from == end || !reading.isProse(from)) {
            return;
        }
        if (tokens.breakBefore(from) || reading.role(from) == BlockRole.CAPTION) {
            asked = false;
        }
        measures.sentence(from, end);
        List<Trigger> here = triggers.find(from, end);
        if ((firstDay < 0 || toldDay < 0)
                && reading.role(from) != BlockRole.TITLE
                && reading.role(from) != BlockRole.CAPTION) {
            days(here, from, end);
        }
        if (here.isEmpty()) {
            return;
        }
        Subject before = Subject.NONE;
        until = end;
        named = reading.types(from, end);
        boolean demanded = asked;
        int told = from;
        for (int t = 0; t < here.size(); t++) {
            Trigger trigger = here.get(t);
            int next = t + 1 < here.size() ? here.get(t + 1).first() : end;
            boolean said = trigger.word().kind() == Kind.SPEECH;
            measuredInHeadline |= trigger.word().kind() == Kind.MEASURE
                    && reading.role(from) == BlockRole.TITLE
                    && isClosing(trigger.end(), end);
            int near = Math.max(from, trigger.verb() - WINDOW);
            int far = Math.min(end, trigger.end() + WINDOW);
            boolean measured = trigger.word().kind() == Kind.MEASURE;
            Subject subject = subjects.of(measured || askedUntil == saidUntil, saidUntil)
                    .find(trigger.verb(), near, far, before, spokenOf, said);
            if (t == 0 && demanded && !goesOn(trigger, subject, from)) {
                demanded = false;
                asked = false;
            }
            Found event =
                    event(trigger, subject, demanded, sentence, near, Math.max(told, near), Math.min(next, far), far);
            told = said && trigger.first() > from && event != null ? trigger.end() : told;
            before = subject.isEmpty() ? before : subject;
            if (said) {
                saidUntil = trigger.end();
                boolean asks = trigger.word().subtype().equals("directive");
                askedUntil = asks ? trigger.end() : askedUntil;
                asker = asks && !subject.acting().isEmpty()
                        ? subject.acting().get(0).chain()
                        : asker;
                demanded = demanded && event == null || trigger.word().subtype().equals("directive");
                asked = event != null && demanded;
            }
        }
        if (!before.acting().isEmpty() && before.acting().get(0).type() == MentionType.PERSON) {
            spokenOf = before;
        }
    }

    /** Whether a clause ends at a token or a word or two after it, as after "tăng" in "Xuất khẩu tăng rất mạnh". */
    private boolean isClosing(int from, int end) {
        int at = from;
        while (at < end && at <= from + 2 && !reading.isBoundary(at)) {
            at++;
        }
        return at <= from + 2;
    }

    /** Keeps the first day named, and the first that isn't merely the day on which somebody reports. */
    private void days(List<Trigger> here, int from, int end) {
        if (!hasDate(from, end)) {
            return;
        }
        reading.open(from, end);
        int day = times.of(from, end, end, end, true);
        if (day < 0) {
            return;
        }
        boolean reported = !here.isEmpty()
                && here.get(0).word().kind() == Kind.SPEECH
                && reading.first(day) < here.get(0).first();
        firstDay = firstDay < 0 ? day : firstDay;
        toldDay = reported || toldDay >= 0 ? toldDay : day;
    }

    /** Whether a date is mentioned between two tokens; called of sentences in their order. */
    private boolean hasDate(int from, int end) {
        boolean date = false;
        while (next < reading.mentions.size() && reading.first(next) < end) {
            date |= reading.first(next) >= from && reading.type(next) == MentionType.DATE;
            next++;
        }
        return date;
    }

    private Found event(
            Trigger trigger, Subject subject, boolean demanded, int sentence, int from, int told, int next, int end) {
        EventWord word = trigger.word();
        boolean said = word.kind() == Kind.SPEECH;
        if (!mayBe(trigger, subject)) {
            return null;
        }
        boolean own = !subject.acting().isEmpty() && !subject.shared();
        int start = own ? reading.groups.get(subject.acting().get(0).chain()).first() : from;
        start = start >= from && start < trigger.verb() ? modality.governing(start, from) : from;
        boolean done = trigger.verb() > from && tokens.is(trigger.verb() - 1, "đã");
        boolean asked = demanded && !(said && own) || own && start == askedUntil;
        Factuality factuality = modality.of(start, trigger, asked && !done, subject.shared());
        if (factuality == null || said && factuality != Factuality.HAPPENED) {
            return null;
        }
        if (factuality == Factuality.PLANNED && reading.cue(from) == Cue.HYPOTHESIS) {
            // "Nếu đủ vốn, huyện sẽ khởi công"
            factuality = Factuality.HYPOTHETICAL;
        }
        if (factuality == Factuality.PLANNED && (word.kind() == Kind.MEASURE || word.kind() == Kind.OCCURRENCE)) {
            // what nobody schedules is forecast
            factuality = Factuality.HYPOTHETICAL;
        }
        if (factuality == Factuality.NEGATED && word.kind() == Kind.OCCURRENCE) {
            return null;
        }
        if (word.kind() == Kind.MEASURE) {
            return measured(trigger, subject, factuality, sentence, from, next, end);
        }
        boolean asker = factuality == Factuality.DIRECTIVE && subject.shared() && isAsker(subject);
        int limit = limit(trigger.end(), end, word);
        Found event = filled(trigger, asker ? Subject.NONE : subject, factuality, sentence, limit, from, told);
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
        event.headline = reading.role(from) == BlockRole.TITLE;
        // a word that only says who speaks doesn't tell what kind of speech it was
        event.weight = said && word.score() < SURE ? 1 : end - trigger.first();
        if (event.word.kind() != Kind.SPEECH) {
            figures(event, trigger.end(), Math.min(limit, trigger.end() + NEAR));
        }
        if (event.isAsserted() && event.word.scene() == Scene.OPENS && trigger.states() && event.date >= 0) {
            scene++;
        }
        event.scene = scene;
        found.add(event);
        return event;
    }

    /** Finds date and place. A speech takes them from before its verb: what follows is of what was said. */
    private void settle(Found event, int from, int limit) {
        Trigger trigger = event.trigger;
        boolean said = event.word.kind() == Kind.SPEECH;
        boolean day = said || event.word.kind() == Kind.NOUN;
        int until = said ? trigger.end() : limit;
        event.date = times.of(from, trigger.first(), trigger.end(), until, day);
        if (event.date < 0 && event.has("document")) {
            event.date = times.ofDocument(trigger.end(), until);
        }
        event.place = places.of(from, trigger.first(), trigger.end(), until, event.word.scene() == Scene.OPENS);
    }

    /** Whether a sentence goes on with what somebody asked for: it names no subject of its own, no day, and nothing done. */
    private boolean goesOn(Trigger first, Subject subject, int from) {
        for (int i = from; i < first.verb(); i++) {
            int mention = reading.mention(i);
            if (tokens.is(i, "đã") || mention >= 0 && times.isDate(mention)) {
                return false;
            }
        }
        return subject.acting().isEmpty() || subject.shared();
    }

    private Found measured(
            Trigger trigger, Subject subject, Factuality factuality, int sentence, int from, int next, int end) {
        Found event = measures.of(trigger, sentence, factuality, from, next, end);
        if (event == null || factuality == Factuality.DIRECTIVE || factuality == Factuality.NEGATED) {
            return null;
        }
        roles.fill(event, subject, trigger.end(), from);
        event.headline = reading.role(from) == BlockRole.TITLE;
        event.scene = scene;
        found.add(event);
        return event;
    }

    /** Whether a verb's subject is who asked for it: "Ông A yêu cầu sớm khởi công" says nothing of who is to do it. */
    private boolean isAsker(Subject subject) {
        return !subject.acting().isEmpty() && subject.acting().get(0).chain() == asker;
    }

    /** A cheap look at what a trigger needs, before anything is made of it. */
    private boolean mayBe(Trigger trigger, Subject subject) {
        EventWord word = trigger.word();
        if (word.kind() == Kind.MEASURE) {
            return (named & FIGURES) != 0;
        }
        return word.otherwise().isPresent()
                || !trigger.carried().isEmpty()
                || word.needs().canBeMet(named, !subject.isEmpty());
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
                event.figures.add(k);
            }
        }
    }

    /** Where a trigger's clause ends: at the next semicolon, at the next trigger, or with the sentence. */
    private int limit(int from, int end, EventWord word) {
        if (word.kind() == Kind.NOUN) {
            return end;
        }
        // triggers come in order: a semicolon that is still ahead of the next one need not be looked for again
        if (semicolon < from) {
            semicolon = from;
            while (semicolon < until && !tokens.is(semicolon, ';')) {
                semicolon++;
            }
        }
        return Math.min(semicolon, end);
    }
}
