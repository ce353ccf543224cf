package org.sukien.event;

import java.util.List;
import org.sukien.article.BlockRole;
import org.sukien.event.EventWord.Kind;
import org.sukien.event.EventWord.Scene;

/**
 * Chooses the one event that the article is about: the best that the headline tells; else, where the headline says how
 * something grows or falls, the first result; else the first scene that the lead
 * opens; else the first event of the text that is no mere speech; else the first.
 */
final class MainEvent {
    private MainEvent() {}

    static void choose(Reading reading, List<Found> events, SentenceReader read) {
        Found best = null;
        boolean measured = read.isMeasuredInHeadline() && events.stream().noneMatch(f -> f.headline && f.isAsserted());
        String speaker = headlineSpeaker(reading);
        double most = 0;
        for (int i = 0; i < events.size(); i++) {
            Found f = events.get(i);
            if (!f.isAsserted()) {
                continue;
            }
            double worth = worth(reading, f, i, speaker);
            worth += measured && f.word.kind() == Kind.MEASURE ? 1.5 : 0;
            worth -= isSubject(f, events, i) ? 0.6 : 0;
            if (best == null || worth > most) {
                best = f;
                most = worth;
            }
        }
        if (best != null) {
            best.main = true;
            if (best.date < 0 && best.word.kind() != Kind.MEASURE && best.word.kind() != Kind.SPEECH) {
                date(
                        best,
                        events,
                        isDeed(best) && read.days().told() >= 0
                                ? read.days().told()
                                : read.days().first());
            }
        }
    }

    /** Whether a headline's noun only names who does what its verb says: "Hội nghị bầu thêm bí thư". */
    private static boolean isSubject(Found noun, List<Found> events, int i) {
        if (!noun.headline
                || noun.word.kind() != Kind.NOUN
                || !noun.trigger.carried().isEmpty()) {
            return false;
        }
        for (int k = i + 1; k < events.size() && events.get(k).headline; k++) {
            if (events.get(k).word.kind() == Kind.VERB && events.get(k).isAsserted()) {
                return true;
            }
        }
        return false;
    }

    /** What befalls people or is done by or to suspects: it is reported on a later day than its own. */
    private static boolean isDeed(Found f) {
        return f.word.type().equals("incident")
                || f.word.type().equals("harm")
                || f.word.type().equals("case");
    }

    /** Gives an event without a date that of the next of its kind, or else a day. */
    private static void date(Found best, List<Found> events, int day) {
        best.dateInferred = true;
        Found dated = dated(best, events, true);
        if (dated == null && best.word.type().equals("harm")) {
            dated = dated(best, events, false);
        }
        if (dated == null) {
            best.date = day;
            return;
        }
        best.date = dated.date;
        if (best.place < 0) {
            best.place = dated.place;
            best.placeInferred = dated.place >= 0;
        }
    }

    /** The first other event of an event's type, and of its subtype where that is asked for, that has a date. */
    private static Found dated(Found best, List<Found> events, boolean sameSubtype) {
        for (Found f : events) {
            if (f != best
                    && f.isAsserted()
                    && f.date >= 0
                    && f.word.type().equals(best.word.type())
                    && (!sameSubtype || f.subtype.equals(best.subtype))) {
                return f;
            }
        }
        return null;
    }

    /** Who speaks in a headline such as "Bộ trưởng Lê Văn A: Sẽ …"; the id, or empty. */
    private static String headlineSpeaker(Reading reading) {
        if (reading.groups.isEmpty()) {
            return "";
        }
        Group first = reading.groups.get(0);
        boolean speaks = reading.role(first.first()) == BlockRole.TITLE
                && first.end() < reading.tokens.size()
                && reading.tokens.is(first.end(), ':');
        return speaks ? reading.ref(first.mention()) : "";
    }

    private static boolean speaks(Found f, String speaker) {
        for (Filler filler : f.fillers) {
            if (filler.role().equals("speaker") && filler.ref().equals(speaker)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an event's noun only says when or why something else happened: "sau vụ cháy" (after the fire). */
    private static boolean isCircumstance(Reading reading, Found f) {
        int before = f.trigger.first() - 1;
        return f.word.kind() == Kind.OCCURRENCE
                && before >= 0
                && (reading.tokens.is(before, "sau")
                        || reading.tokens.is(before, "trong")
                        || reading.tokens.is(before, "trước")
                        || reading.tokens.is(before, "vì")
                        || reading.tokens.is(before, "do"));
    }

    private static double worth(Reading reading, Found f, int order, String speaker) {
        double worth = f.score - Math.min(order, 20) * 0.03;
        worth += !speaker.isEmpty() && f.word.kind() == Kind.SPEECH && speaks(f, speaker) ? 0.9 : 0;
        worth += !f.headline ? 0 : f.word.kind() == Kind.SPEECH ? 0.7 : 1.5;
        worth += f.word.scene() == Scene.OPENS && f.date >= 0 && !f.dateInferred ? 0.8 : 0;
        worth += reading.role(f.trigger.first()) == BlockRole.LEAD ? 0.3 : 0;
        worth -= f.word.kind() == Kind.SPEECH ? 0.4 : 0;
        worth -= f.word.kind() == Kind.MEASURE ? 0.2 : 0;
        worth -= isCircumstance(reading, f) ? 0.4 : 0;
        return worth;
    }
}
