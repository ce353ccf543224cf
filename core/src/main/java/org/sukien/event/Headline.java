package org.sukien.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sukien.article.BlockRole;
import org.sukien.event.EventWord.Kind;
import org.sukien.mention.MentionType;

/**
 * What an article's headline tells, also where it names nobody and so states no event by itself: the first trigger of "Khởi tố
 * lái xe gây tai nạn" (driver who caused an accident charged) is the charge, told in full further down. Used for one article.
 */
final class Headline {
    /** How far below the headline its event is told again, in UTF-16 units: about the lead and the sentence after it. */
    private static final int NEAR = 400;

    private static final String[] BEFORE_CIRCUMSTANCE = {"sau", "trong", "trước", "vì", "do"};

    /** What is done to somebody because of a deed. */
    private static final Set<String> JUSTICE = Set.of("charge", "arrest", "trial", "sentence", "appeal");

    private final Reading reading;
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Found> made = new ArrayList<>();
    private final WordPairs pairs;
    /** By sentence: the share of the headline's pairs of words that it repeats, -1 where nobody asked yet. */
    private final double[] repeated;

    private int end;
    /** The colon after whose words the headline quotes: "Thủ tướng: Phấn đấu hoàn thành đúng hạn"; or -1. */
    private int colon = -1;

    Headline(Reading reading) {
        this.reading = reading;
        pairs = new WordPairs(reading.tokens);
        repeated = new double[reading.tokens.sentences()];
        Arrays.fill(repeated, -1);
    }

    /** Takes note of a sentence of the headline. */
    void sentence(int from, int to) {
        end = reading.tokens.end(to - 1);
        pairs.add(from, to);
        for (int i = from; i < to && colon < 0; i++) {
            if (reading.tokens.is(i, ':')) {
                colon = isSpeaker(from, i) ? i : -1;
                return;
            }
        }
    }

    /** Whether somebody is named, or an office, between two tokens. */
    private boolean isSpeaker(int from, int to) {
        for (int k = reading.mention(from, to); k >= 0; k = reading.mention(reading.end(k), to)) {
            if (reading.type(k) == MentionType.PERSON || reading.type(k) == MentionType.POSITION) {
                return true;
            }
        }
        return false;
    }

    /** Whether the headline quotes somebody whose words an event tells. */
    boolean quotes(Found event) {
        if (colon < 0 || event.word.kind() != Kind.SPEECH) {
            return false;
        }
        int from = reading.tokens.sentenceStart(reading.tokens.sentence(colon));
        for (int k = reading.mention(from, colon); k >= 0; k = reading.mention(reading.end(k), colon)) {
            String ref = reading.ref(k);
            for (Filler filler : event.fillers) {
                if (!ref.isEmpty() && ref.equals(filler.ref()) && filler.role().equals("speaker")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes note of a trigger in the headline and of the event made of it, null for none. */
    void trigger(Trigger trigger, Found event) {
        if (isCircumstance(trigger) || colon >= 0 && trigger.first() > colon) {
            return;
        }
        if (!triggers.isEmpty()
                && (trigger.word().kind() == Kind.VERB && isBare(triggers.get(0))
                        || isDeed(triggers.get(0)) && endsStory(trigger))) {
            // "Hội nghị bầu thêm bí thư" (conference elects one more secretary): the noun only names who does it;
            // "Kẻ giết người yêu lĩnh án" (killer sentenced): the deed only says who it is
            triggers.clear();
            made.clear();
        }
        triggers.add(trigger);
        made.add(event);
    }

    /** Whether what happens only says when or why something else did: "sau vụ cháy", "lĩnh án vì lái xe tông chết người". */
    private boolean isCircumstance(Trigger trigger) {
        if (trigger.word().kind() != Kind.OCCURRENCE) {
            return false;
        }
        int floor = triggers.isEmpty()
                ? trigger.first() - 1
                : triggers.get(triggers.size() - 1).end();
        for (int i = trigger.first() - 1; i >= Math.max(0, floor); i--) {
            if (reading.tokens.isAny(i, BEFORE_CIRCUMSTANCE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it befalls who did a deed that the same clause names: "Kẻ giết người yêu lĩnh án", "Cha hại con tự tử trong trại". */
    private boolean endsStory(Trigger trigger) {
        if (trigger.word().kind() == Kind.VERB) {
            return JUSTICE.contains(trigger.word().subtype());
        }
        if (!trigger.word().type().equals("incident")
                || !triggers.get(0).word().type().equals("harm")) {
            return false;
        }
        for (int i = triggers.get(0).end(); i < trigger.first(); i++) {
            if (reading.isBoundary(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDeed(Trigger trigger) {
        String type = trigger.word().type();
        return type.equals("harm") || type.equals("incident");
    }

    private static boolean isBare(Trigger trigger) {
        return trigger.word().isNoun() && trigger.carried().isEmpty();
    }

    /** Whether the headline tells an event, and not merely names it as who acts, or as when or why something else happened. */
    boolean tells(Found event) {
        return made.contains(event);
    }

    /** Whether an event is what the headline's first trigger says: what stands after that belongs to it or follows from it. */
    boolean opensWith(Found event) {
        return !triggers.isEmpty() && says(0, event);
    }

    /** Whether the headline has words for an event that it doesn't tell in full. */
    boolean hintsAt(Found event) {
        for (int t = 0; t < triggers.size(); t++) {
            if (made.get(t) == null && says(t, event)) {
                return true;
            }
        }
        return false;
    }

    private boolean says(int trigger, Found event) {
        EventWord word = triggers.get(trigger).word();
        return word.type().equals(event.word.type())
                && (word.subtype().isEmpty()
                        || event.subtype.isEmpty()
                        || word.subtype().equals(event.subtype));
    }

    /** Whether the headline counts several to whom an event's type is done: "bổ nhiệm 3 cán bộ", "điều động nhiều lãnh đạo". */
    boolean isOfSeveral(Found event) {
        for (Trigger trigger : triggers) {
            if (trigger.word().type().equals(event.word.type()) && counts(trigger.end())) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(int token) {
        int mention = reading.mention(token);
        return mention >= 0 ? reading.type(mention) == MentionType.FIGURE : reading.cue(token) == Cue.QUANTIFIER;
    }

    /** Whether a token stands in the headline or not far below it. */
    boolean isNear(int token) {
        return reading.tokens.start(token) < end + NEAR;
    }

    /** The largest share of the headline's pairs of words that a sentence below repeats in which an event is told. */
    double repeated(Found event) {
        double most = 0;
        for (int s : event.sentences) {
            most = Math.max(most, repeated(s));
        }
        return most;
    }

    /** The share of the headline's pairs of words that a sentence below repeats. */
    double repeated(int sentence) {
        if (repeated[sentence] < 0) {
            repeated[sentence] = share(sentence);
        }
        return repeated[sentence];
    }

    private double share(int sentence) {
        int from = reading.tokens.sentenceStart(sentence);
        boolean titled = reading.role(from) == BlockRole.TITLE;
        return titled ? 0 : pairs.repeated(from, reading.tokens.sentenceEnd(sentence));
    }
}
