package org.sukien.event;

import java.util.List;
import java.util.Set;
import org.sukien.article.BlockRole;
import org.sukien.event.EventWord.Kind;
import org.sukien.event.EventWord.Scene;

/**
 * Chooses the one event that the article is about. Each event that happened or is planned is weighed: whether the headline
 * tells it, or has words for it, and opens with them; how many of the headline's words the sentences below repeat that
 * tell it; whether it stands in or near the lead, how early it comes, whether it opens a scene on a day of its own and
 * names who took part, in how many sentences it is told; what somebody only said, measured or referred to weighs less. "Khởi tố lái xe gây tai nạn" is about
 * the charge, not about the accident.
 *
 * <p>The weights were fitted by a softmax over the events of annotated articles, and hold for others when they are moved by a third.
 */
final class MainEvent {
    private static final double TOLD = 1.5;
    private static final double HINTED = 0.8;
    private static final double OPENING = 1.7;
    private static final double REPEATED = 2.5;
    private static final double NEAR = 2.1;
    private static final double LEAD = 0.9;
    private static final double LATE = 1.5;
    private static final double SCENE = 1.6;
    private static final double NAMED = 0.9;
    private static final double SAID = 1.1;
    private static final double MEASURED = 1.5;
    private static final double REFERRED = 1.8;
    private static final double ASIDE = 2.4;
    private static final double RETOLD = 0.7;
    private static final double ROUTINE = 1.1;
    /** What somebody once did or met with, "từng", weighs less. */
    private static final double PAST = 1.5;
    /** Words that only say whose words they are, as "theo" (according to), score less. */
    private static final double OWN = 0.45;
    /** And inquiries that go on ("điều tra") than those that end in something ("phá án"). */
    private static final double SURE = 0.65;

    /** The subtype of speeches that a headline tells as deeds: "Thủ tướng yêu cầu rà soát". */
    private static final String ASKING = "directive";

    private static final String ISSUANCE = "issuance";
    private static final String INVESTIGATION = "investigation";

    /** What is announced of several people at one ceremony. */
    private static final Set<String> ANNOUNCED = Set.of("appointment", "transfer", "promotion");

    /** What happens where an article reports from, if it says no more. */
    private static final Set<String> REPORTED =
            Set.of("incident", "harm", "meeting", "aid", "award", "launch", "commemoration", "deployment");

    /** Which share of the headline's pairs of words a sentence repeats that tells of the same. */
    private static final double ITS_WORDS = 0.2;

    /** How far before a verb its "từng" stands: "đã từng được", "từng bị". */
    private static final int BEFORE = 2;

    private static final int LAST = 20;
    private static final int MANY = 4;
    private static final int TELLINGS = 6;

    private MainEvent() {}

    static void choose(Reading reading, List<Found> events, SentenceReader read) {
        Found best = null;
        boolean measured = read.isMeasuredInHeadline() && events.stream().noneMatch(f -> f.headline && f.isAsserted());
        double most = 0;
        int order = 0;
        for (Found f : events) {
            if (!f.isAsserted()) {
                continue;
            }
            double worth = worth(reading, f, order++, read.headline());
            worth -= f.word.type().equals(ISSUANCE) && !f.headline && asks(f, events) ? ASIDE : 0;
            worth += measured && f.word.kind() == Kind.MEASURE ? 2 * MEASURED : 0;
            if (best == null || worth > most) {
                best = f;
                most = worth;
            }
        }
        if (best != null) {
            best.main = true;
            if (best.date < 0 && best.word.kind() != Kind.MEASURE && best.word.kind() != Kind.SPEECH) {
                date(best, events, day(best, events, reading, read), reading, read.days());
            }
            if (best.place < 0 && REPORTED.contains(best.word.type())) {
                best.place = Dateline.place(reading);
                best.placeInferred = best.place >= 0;
            }
        }
    }

    /**
     * The day for a main event without one: the first that is told near the headline or with its words. A deed has none but
     * one that isn't a report's.
     */
    private static int day(Found best, List<Found> events, Reading reading, SentenceReader read) {
        boolean deed = isDeed(best);
        for (ToldDays.Day day : read.days().all()) {
            if (!(deed && day.reported())
                    && (!isCase(best) || isTold(best, day.sentence(), events))
                    && (read.headline().isNear(reading.first(day.mention()))
                            || !deed && read.headline().repeated(day.sentence()) >= ITS_WORDS)) {
                boolean other = deed
                        && (isTaken(day.mention(), best, events)
                                || !best.headline && read.days().hasTurned(day.sentence(), best.sentence));
                return other ? -1 : day.mention();
            }
        }
        return -1;
    }

    /** Whether a day is that of an event of another type: of an accident, where a charge is without one. */
    private static boolean isTaken(int day, Found best, List<Found> events) {
        for (Found f : events) {
            if (f.date == day && !f.dateInferred && !f.word.type().equals(best.word.type())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence tells something of an event's type: of an arrest a day on which somebody was charged. */
    private static boolean isTold(Found best, int sentence, List<Found> events) {
        for (Found f : events) {
            if (f.word.type().equals(best.word.type())) {
                for (int told : f.sentences) {
                    if (told == sentence) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isCase(Found f) {
        return f.word.type().equals("case");
    }

    /** What befalls people or is done by or to suspects: it is reported on a later day than its own. */
    private static boolean isDeed(Found f) {
        return f.word.type().equals("incident") || f.word.type().equals("harm") || isCase(f);
    }

    /** Gives an event without a date that of the next of its kind, or else a day. */
    private static void date(Found best, List<Found> events, int day, Reading reading, ToldDays days) {
        best.dateInferred = true;
        Found dated = dated(best, events, true, days);
        if (dated == null && best.word.type().equals("harm")) {
            dated = dated(best, events, false, days);
        }
        if (dated == null) {
            best.date = day;
            if (day >= 0 && best.place < 0 && best.word.scene() == Scene.TAKES) {
                int sentence = reading.tokens.sentence(reading.first(day));
                best.place = new Places(reading)
                        .opening(reading.tokens.sentenceStart(sentence), reading.tokens.sentenceEnd(sentence));
                best.placeInferred = best.place >= 0;
            }
            return;
        }
        best.date = dated.date;
        if (best.place < 0) {
            best.place = dated.place;
            best.placeInferred = dated.place >= 0;
        }
    }

    /** The first other event of an event's type, and of its subtype where that is asked for, that has a date. */
    private static Found dated(Found best, List<Found> events, boolean sameSubtype, ToldDays days) {
        for (Found f : events) {
            if (f != best
                    && f.isAsserted()
                    && f.date >= 0
                    && (!isCase(best) || days.isDay(f.date))
                    && f.word.type().equals(best.word.type())
                    && (!sameSubtype || f.subtype.equals(best.subtype))) {
                return f;
            }
        }
        return null;
    }

    /** Whether an issued document is only how its issuer asks for something: "ký công văn yêu cầu các xã báo cáo". */
    private static boolean asks(Found issued, List<Found> events) {
        for (Found f : events) {
            if (f.subtype.equals(ASKING) && f.sentence == issued.sentence && f.sharesAny(issued)) {
                return true;
            }
        }
        return false;
    }

    private static double worth(Reading reading, Found f, int order, Headline headline) {
        boolean said = f.word.kind() == Kind.SPEECH;
        double worth = REPEATED * headline.repeated(f) - LATE * Math.min(order, LAST) / LAST;
        worth += NAMED * Math.min(f.fillers.size(), MANY) / MANY;
        worth += headline.tells(f) && (!said || f.subtype.equals(ASKING)) ? TOLD : 0;
        worth += !f.headline && headline.hintsAt(f) ? HINTED : 0;
        worth += headline.opensWith(f) ? OPENING : 0;
        worth += headline.isNear(f.trigger.first()) ? NEAR : 0;
        worth += reading.role(f.trigger.first()) == BlockRole.LEAD ? LEAD : 0;
        worth += f.word.scene() == Scene.OPENS && f.date >= 0 && !f.dateInferred ? SCENE : 0;
        worth -= said ? SAID : 0;
        worth += f.subtype.equals(ASKING) && headline.quotes(f) ? HINTED : 0;
        worth -= isBackground(reading, f.trigger) ? PAST : 0;
        worth -= said && f.word.score() < OWN ? ASIDE : 0;
        worth += RETOLD * Math.min(f.sentences.length, TELLINGS) / TELLINGS;
        // "vụ việc đang được điều tra" ends most stories of crimes and accidents
        boolean routine = f.subtype.equals(INVESTIGATION) && f.word.score() < SURE;
        worth -= routine && !headline.tells(f) && !headline.hintsAt(f) ? ROUTINE : 0;
        worth -= f.word.kind() == Kind.MEASURE ? MEASURED : 0;
        worth -= f.stated ? 0 : REFERRED;
        worth -= f.headline && !headline.tells(f) ? ASIDE : 0;
        // "bổ nhiệm 3 cán bộ": each appointment is an event of its own, and what they have in common where they are
        // announced
        worth -= ANNOUNCED.contains(f.subtype) && headline.isOfSeveral(f) ? TOLD + OPENING : 0;
        return worth;
    }

    private static boolean isBackground(Reading reading, Trigger trigger) {
        int floor = Math.max(
                trigger.verb() - BEFORE, reading.tokens.sentenceStart(reading.tokens.sentence(trigger.first())));
        for (int i = trigger.verb() - 1; i >= floor; i--) {
            if (reading.tokens.is(i, "từng")) {
                return true;
            }
        }
        return false;
    }
}
