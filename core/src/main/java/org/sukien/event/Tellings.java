package org.sukien.event;

import org.sukien.article.BlockRole;
import org.sukien.event.EventWord.Kind;
import org.sukien.mention.DateMention;
import org.sukien.mention.DateValue;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.PlaceMention;
import org.sukien.record.Event.Factuality;

/**
 * Makes one event of two tellings of it: the day that is narrower, the place below the headline, the roles of both, in what is
 * said the kind that takes up more room.
 */
final class Tellings {
    /** How many figures, sentences and pieces of evidence one event gathers before it takes no more. */
    private static final int MOST = 40;

    /** How a place's name begins that is part of a commune. */
    private static final String[] HAMLETS = {"thôn", "ấp", "xóm", "bản", "làng", "buôn", "khu", "tổ", "khóm"};

    private final Reading reading;

    Tellings(Reading reading) {
        this.reading = reading;
    }

    /** Whether only phrases fill an event's roles: in "Khởi công trường mầm non", what is built and nobody who builds it. */
    static boolean isNameless(Found f) {
        for (Filler filler : f.fillers) {
            if (!filler.ref().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Adds all that one telling says to the event of another. */
    void join(Found a, Found b) {
        if (a.headline && !b.headline && isNameless(a)) {
            // the text below says in full what the headline builds or signs
            a.fillers.removeIf(filler -> b.has(filler.role()));
        }
        for (Filler filler : b.fillers) {
            if (!isInOtherRole(a, filler)) {
                a.add(filler);
            }
        }
        if (a.evidence.size() < MOST) {
            testify(a, b);
        }
        if (a.mode.isEmpty()) {
            a.mode = b.mode;
        }
        if (a.figures.size() < MOST) {
            b.figures.forEach(a::addFigure);
        }
        if (a.date < 0 || b.date >= 0 && !b.dateInferred && (a.dateInferred || isNarrower(b, a))) {
            a.date = b.date;
            a.dateInferred = b.dateInferred;
        }
        if (a.place < 0 || b.place >= 0 && (isInHeadline(a.place) || isWithin(b.place, a.place))) {
            a.place = b.place;
        }
        if (a.subtype.isEmpty() || a.word.isNoun() && !a.trigger.states()) {
            a.subtype = b.subtype.isEmpty() ? a.subtype : b.subtype;
        }
        if (a.word.kind() == Kind.SPEECH && prevails(b, a)) {
            a.subtype = b.subtype;
        }
        if (a.sentences.length < MOST) {
            a.addSentences(b);
        }
        a.weight += b.weight;
        a.stated |= b.stated;
        a.headline |= b.headline;
        a.scene = a.scene == 0 ? b.scene : a.scene;
        a.score = Math.min(0.9, Math.max(a.score, b.score) + 0.05);
        if (a.factuality == Factuality.PLANNED && b.factuality == Factuality.HAPPENED) {
            a.factuality = b.factuality;
        }
    }

    /** Whether a place is only the headline's, which names the province where the text below names the road. */
    private boolean isInHeadline(int mention) {
        return reading.role(reading.first(mention)) == BlockRole.TITLE;
    }

    /** Whether a place is an administrative unit of a lower level than another: a commune where that is a district. */
    private boolean isWithin(int narrow, int wide) {
        return reading.mentions.get(narrow) instanceof PlaceMention x
                && reading.mentions.get(wide) instanceof PlaceMention y
                && y.level().compareTo(PlaceLevel.COMMUNE) <= 0
                && x.level().compareTo(y.level()) > 0
                && x.level().compareTo(PlaceLevel.PROVINCE) >= 0
                && (x.level().compareTo(PlaceLevel.COMMUNE) <= 0
                        || reading.tokens.isAny(reading.first(narrow), HAMLETS));
    }

    /** Keeps the mentions of another telling, which the merged event may have read elsewhere. */
    private static void testify(Found a, Found b) {
        for (Filler filler : b.fillers) {
            if (filler.mention() >= 0 && !filler.inferred()) {
                a.addEvidence(filler.mention());
            }
        }
        if (b.date >= 0 && !b.dateInferred) {
            a.addEvidence(b.date);
        }
        if (b.place >= 0) {
            a.addEvidence(b.place);
        }
    }

    private static boolean isInOtherRole(Found event, Filler filler) {
        for (Filler known : event.fillers) {
            if (!known.ref().isEmpty()
                    && known.ref().equals(filler.ref())
                    && !known.role().equals(filler.role())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one's date is a part of the other's: of "Đầu năm, tỉnh cấp phép" and "Ngày 6/2, tỉnh cấp phép" the day. */
    private boolean isNarrower(Found narrow, Found wide) {
        DateValue x = ((DateMention) reading.mentions.get(narrow.date)).value();
        DateValue y = ((DateMention) reading.mentions.get(wide.date)).value();
        if (x.from().isEmpty() || y.from().isEmpty()) {
            return false;
        }
        boolean within =
                !x.from().get().isBefore(y.from().get()) && !x.to().get().isAfter(y.to().get());
        return within && !(x.from().equals(y.from()) && x.to().equals(y.to()));
    }

    private static boolean prevails(Found b, Found a) {
        return b.subtype.equals("directive") && b.weight * 2 >= a.weight
                || !a.subtype.equals("directive") && b.weight > a.weight;
    }
}
