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
    /** How far a clause is looked at, so that a text without full stops is still read in linear time. */
    private static final int WINDOW = 250;

    private static final int FIGURES = Draft.bits(MentionType.FIGURE);

    private static final double SURE = 0.6;
    /** What is there before it does anything: "bão số 3 sẽ đổ bộ" (storm no. 3 will make landfall). */
    private static final String STORM = "storm";
    /** In how many words a sentence names who it is about. */
    private static final int OPENING = 5;

    private final Reading reading;
    private final Tokens tokens;
    private final TriggerFinder triggers;
    private final SubjectFinder subjects;
    private final RoleFiller roles;
    private final Modality modality;
    private final Times times;
    private final Measures measures;
    private final EventFiller filler;
    private final ToldDays days;
    private final Headline headline;
    private final Charges charges;
    private final List<Found> found = new ArrayList<>();
    /** Who was the last person to act. */
    private Subject spokenOf = Subject.NONE;

    private boolean asked;
    private boolean measuredInHeadline;
    /** The end of the last verb of asking, be it told of a speaker or not: "đề nghị Bộ Y tế ban hành". */
    private int askedUntil = -1;
    /** The end of the last verb of saying. */
    private int saidUntil = -1;
    /** Who asked last, as the first of his groups; or -1. */
    private int asker = -1;

    private int scene;
    /** Whether the sentence that is read asks. */
    private boolean questioned;
    /** The types of mentions in the sentence that is read, as a set of {@link Draft#bits}. */
    private int named;

    SentenceReader(Reading reading) {
        this.reading = reading;
        tokens = reading.tokens;
        triggers = new TriggerFinder(reading);
        subjects = new SubjectFinder(reading);
        roles = new RoleFiller(reading);
        modality = new Modality(reading);
        times = new Times(reading);
        measures = new Measures(reading, times);
        filler = new EventFiller(reading, times, roles);
        days = new ToldDays(reading, times);
        headline = new Headline(reading);
        charges = new Charges(reading);
    }

    /** What was found so far, in text order. */
    List<Found> found() {
        return found;
    }

    /** The days that the text tells of. */
    ToldDays days() {
        return days;
    }

    /** What the headline tells. */
    Headline headline() {
        return headline;
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
        days.sentence(here, from, end);
        boolean titled = reading.role(from) == BlockRole.TITLE;
        if (titled) {
            headline.sentence(from, end);
        }
        if (here.isEmpty()) {
            introduce(from, end);
            return;
        }
        Subject before = Subject.NONE;
        filler.sentence(end);
        named = reading.types(from, end);
        // "Ai đã giết bà Liên?": nobody says so
        questioned = !titled && tokens.is(end - 1, '?');
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
            if (event != null && t > 0 && charges.isDealtWith(here.get(t - 1), trigger)) {
                event.undate(reading, here.get(t - 1).first());
            }
            if (titled) {
                headline.trigger(trigger, event);
            }
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

    /** Remembers who opens a sentence that states nothing: "Ông Nam, 50 tuổi, là tiến sĩ." goes before "Năm 2021, ông được bổ nhiệm". */
    private void introduce(int from, int end) {
        Group opener = reading.group(from, Math.min(end, from + OPENING));
        if (opener != null && opener.type() == MentionType.PERSON) {
            spokenOf = new Subject(List.of(opener), List.of(), false, 0, false);
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

    private Found event(
            Trigger trigger, Subject subject, boolean demanded, int sentence, int from, int told, int next, int end) {
        EventWord word = trigger.word();
        boolean said = word.kind() == Kind.SPEECH;
        if (!mayBe(trigger, subject) || !said && questioned) {
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
        if (word.kind() == Kind.OCCURRENCE
                && !word.subtype().equals(STORM)
                && modality.isForetold(trigger.end(), end)) {
            factuality = Factuality.HYPOTHETICAL;
        }
        if (word.kind() == Kind.MEASURE) {
            return measured(trigger, subject, factuality, sentence, from, next, end);
        }
        boolean asker = factuality == Factuality.DIRECTIVE && subject.shared() && isAsker(subject);
        Found event = filler.of(trigger, asker ? Subject.NONE : subject, factuality, from, told, next, end);
        if (event == null || isOnlyNamed(event, from)) {
            return null;
        }
        event.headline = reading.role(from) == BlockRole.TITLE;
        // a word that only says who speaks doesn't tell what kind of speech it was
        event.weight = said && word.score() < SURE ? 1 : end - trigger.first();
        if (event.isAsserted() && event.word.scene() == Scene.OPENS && trigger.states() && event.isOpening()) {
            scene++;
        }
        event.scene = scene;
        found.add(event);
        return event;
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

    /**
     * Whether a deed is only the name of a crime, or a word in quotation marks: "khởi tố ông Kha về tội nhận hối lộ, tham ô", a
     * "cơn bão" of investments. What is told of somebody whom it befell is told of.
     */
    private boolean isOnlyNamed(Found event, int from) {
        String type = event.word.type();
        if (type.equals("harm")) {
            return (charges.names(event.trigger.first(), from) || charges.isQuoted(event.trigger))
                    && !event.namesAfter("victim", event.trigger.end(), reading);
        }
        return event.word.kind() == Kind.OCCURRENCE && charges.isQuoted(event.trigger);
    }

    /** Whether a verb's subject is who asked for it: "Ông A yêu cầu sớm khởi công" says nothing of who is to do it. */
    private boolean isAsker(Subject subject) {
        return !subject.acting().isEmpty() && subject.acting().get(0).chain() == asker;
    }

    /** A cheap look at what a trigger needs, before anything is made of it. */
    private boolean mayBe(Trigger trigger, Subject subject) {
        EventWord word = trigger.word();
        if (word.needs().active && subject.passive() && !subject.acting().isEmpty()) {
            return false;
        }
        if (word.kind() == Kind.MEASURE) {
            return (named & FIGURES) != 0;
        }
        return word.otherwise().isPresent()
                || !trigger.carried().isEmpty()
                || word.needs().canBeMet(named, !subject.isEmpty());
    }
}
