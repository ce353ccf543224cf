package org.sukien.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sukien.event.EventWord.Kind;
import org.sukien.event.EventWord.Scene;
import org.sukien.mention.DateMention;

/**
 * Makes one event of what is told of it in headline, lead, body and captions: of the same type, without contradiction in
 * subtype, roles, date and place. Each is compared with a bounded number of earlier ones, so the work is linear.
 */
final class EventMerger {
    private static final int WINDOW = 40;

    private final Reading reading;
    private final Tellings tellings;
    private final Map<String, List<Found>> byType = new HashMap<>();
    private final List<Found> merged = new ArrayList<>();

    private EventMerger(Reading reading) {
        this.reading = reading;
        tellings = new Tellings(reading);
    }

    /** The events that remain, in text order of their first mention. */
    static List<Found> merge(Reading reading, List<Found> found) {
        EventMerger merger = new EventMerger(reading);
        for (Found f : found) {
            merger.take(f);
        }
        merger.merged.removeIf(f -> !merger.stands(f));
        return merger.merged;
    }

    private void take(Found f) {
        List<Found> same = byType.computeIfAbsent(f.word.type(), type -> new ArrayList<>());
        if (!f.trigger.states()
                || !f.trigger.opens()
                || f.word.subtype().isEmpty() && f.word.scene() == Scene.TAKES && f.subtype.isEmpty()) {
            Found scene = scene(same, f);
            if (scene != null) {
                tellings.join(scene, f);
                return;
            }
        }
        for (int i = same.size() - 1; i >= Math.max(0, same.size() - WINDOW); i--) {
            if (isOne(same.get(i), f)) {
                tellings.join(same.get(i), f);
                return;
            }
        }
        same.add(f);
        merged.add(f);
    }

    /** The latest event of the same scene that others take their date from; what tells of a part in it belongs there. */
    private static Found scene(List<Found> same, Found f) {
        for (int i = same.size() - 1; i >= Math.max(0, same.size() - WINDOW); i--) {
            Found a = same.get(i);
            if (a.word.scene() == Scene.OPENS && a.isAsserted() && (a.scene == f.scene || a.scene == 0)) {
                return a;
            }
        }
        return null;
    }

    /** What only refers to an event that is told nowhere is none. */
    private boolean stands(Found f) {
        return (f.trigger.states() || f.date >= 0 || f.fillers.size() > 1) && !(f.isAsserted() && isBare(f));
    }

    /**
     * Whether nothing is told of what a noun names, neither when nor where, of whom nor how many, and once only: "bảo hiểm chi
     * trả khi gặp tai nạn giao thông" (insurance pays for road accidents) tells of none. What opens its sentence is told of:
     * "Vụ nổ không gây thương vong".
     */
    private boolean isBare(Found f) {
        return f.word.kind() == Kind.OCCURRENCE
                && f.date < 0
                && f.evidence.isEmpty()
                && f.place < 0
                && f.fillers.isEmpty()
                && f.figures.isEmpty()
                && f.sentences.length == 1
                && f.trigger.first() > reading.tokens.sentenceStart(f.sentence)
                && !f.headline;
    }

    private boolean isOne(Found a, Found b) {
        if (a.isAsserted() != b.isAsserted()) {
            return false;
        }
        return switch (a.word.kind()) {
            case SPEECH -> isOneSpeech(a, b);
            case MEASURE -> b.word.kind() == Kind.MEASURE && Figures.isOneResult(reading, a, b);
            default -> b.word.kind() != Kind.MEASURE && b.word.kind() != Kind.SPEECH && isOneDeed(a, b);
        };
    }

    private boolean isOneSpeech(Found a, Found b) {
        return b.word.kind() == Kind.SPEECH
                && a.shares(b, "speaker")
                && !dateConflict(a, b)
                && (a.scene == b.scene || a.scene == 0);
    }

    private boolean isOneDeed(Found a, Found b) {
        boolean subtypes =
                a.subtype.equals(b.subtype) || a.subtype.isEmpty() || b.subtype.isEmpty() || isItsBeginning(a, b);
        boolean scenic = a.word.isNoun() && b.word.isNoun();
        if (!subtypes && !(scenic && (!b.trigger.states() || !a.trigger.states()))) {
            return false;
        }
        if (dateConflict(a, b) || placeConflict(a, b) || rolesConflict(a, b)) {
            return false;
        }
        if (a.word.kind() != Kind.OCCURRENCE && !a.word.isNoun() && Figures.conflict(reading, a, b)) {
            return false;
        }
        boolean near =
                a.word.kind() == Kind.OCCURRENCE || a.scene == b.scene || a.scene == 0 || a.headline || b.headline;
        boolean bare = b.fillers.isEmpty() || a.fillers.isEmpty() || a.headline && Tellings.isNameless(a);
        return near && (a.sharesAny(b) || bare || scenic && !b.trigger.states() || a.date >= 0 && a.date == b.date);
    }

    /** What the headline calls a killing is told below as a stab or a blow: "đâm anh Khoát tử vong". */
    private static boolean isItsBeginning(Found a, Found b) {
        return a.headline && a.subtype.equals("killing") && b.subtype.equals("attack");
    }

    private boolean dateConflict(Found a, Found b) {
        if (a.date < 0 || b.date < 0) {
            return false;
        }
        DateMention x = (DateMention) reading.mentions.get(a.date);
        DateMention y = (DateMention) reading.mentions.get(b.date);
        if (x.value().from().isEmpty() || y.value().from().isEmpty()) {
            return false;
        }
        return x.value().to().get().isBefore(y.value().from().get())
                || y.value().to().get().isBefore(x.value().from().get());
    }

    /** Whether both happened in different places of one level; a road and the commune that it crosses may be one place. */
    private boolean placeConflict(Found a, Found b) {
        if (a.place < 0 || b.place < 0 || a.word.isNoun() || a.headline || b.headline) {
            return false;
        }
        String x = reading.ref(a.place);
        String y = reading.ref(b.place);
        return !x.equals(y) && reading.level(x).equals(reading.level(y));
    }

    /** The roles that the frame names first tell events apart, save the one who only acts. */
    private boolean rolesConflict(Found a, Found b) {
        for (Filler x : a.fillers) {
            if (x.ref().isEmpty() && !x.role().equals("position")) {
                continue;
            }
            if (a.word.isNoun() && !x.role().equals("organizer")) {
                continue;
            }
            boolean both = false;
            for (Filler y : b.fillers) {
                both |= y.role().equals(x.role());
            }
            if (both && !sharesRole(a, b, x.role())) {
                return true;
            }
        }
        return false;
    }

    private boolean sharesRole(Found a, Found b, String role) {
        for (Filler x : a.fillers) {
            for (Filler y : b.fillers) {
                if (x.role().equals(role) && y.role().equals(role) && (x.isSame(y) || isNear(x, y))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One name inside the other: "Công an tỉnh" and "Công an tỉnh Thanh Hoá". */
    private boolean isNear(Filler x, Filler y) {
        String a = (x.ref().isEmpty() ? x.text() : reading.name(x.ref())).toLowerCase(java.util.Locale.ROOT);
        String b = (y.ref().isEmpty() ? y.text() : reading.name(y.ref())).toLowerCase(java.util.Locale.ROOT);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }
}
