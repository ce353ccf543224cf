package org.sukien.event;

import org.sukien.record.Event.Factuality;
import org.sukien.token.TokenKind;

/**
 * Whether an event happened, as the words before its trigger say: "sẽ" (will) makes it planned, "chưa" (not yet) negated,
 * "nếu" (if) hypothetical, "cần" (must) or a verb of asking a directive. A purpose ("nhằm", "để") is no event at all.
 */
final class Modality {
    private static final int NEAR = 4;
    /** How many words may stand between what is spoken of and the word that says so. */
    private static final int RIGHT = 1;

    private final Reading reading;

    Modality(Reading reading) {
        this.reading = reading;
    }

    /**
     * What the words before a trigger make of it.
     *
     * @param from the first token that counts: the sentence's, or the subject's where the verb has its own
     * @param trigger the trigger
     * @param asked whether it stands in what somebody asked for
     * @param shared whether its subject is that of a verb before it, with which it may share a "sẽ" too
     * @return null for a purpose or background
     */
    Factuality of(int from, Trigger trigger, boolean asked, boolean shared) {
        Factuality result = asked ? Factuality.DIRECTIVE : Factuality.HAPPENED;
        boolean purpose = false;
        boolean opening = false;
        boolean listed = false;
        for (int i = from; i < trigger.verb(); i++) {
            if (reading.tokens.kind(i) == TokenKind.PUNCTUATION) {
                if (reading.tokens.is(i, ':')) {
                    // "với các mục tiêu: …; …" plans each of the list
                    listed |= result == Factuality.PLANNED;
                } else if (reading.tokens.is(i, ';') && !(listed && result == Factuality.PLANNED)) {
                    purpose = false;
                    result = asked || result == Factuality.DIRECTIVE ? Factuality.DIRECTIVE : Factuality.HAPPENED;
                } else if (reading.tokens.is(i, ',')) {
                    purpose = false;
                    result = result == Factuality.PLANNED && !opening && !listed && !shared
                            ? Factuality.HAPPENED
                            : result;
                }
            }
            if (shared && result == Factuality.PLANNED && reading.tokens.is(i, "đã")) {
                result = Factuality.HAPPENED;
            }
            Cue cue = reading.cue(i);
            if (cue == null || reading.mention(i) >= 0) {
                continue;
            }
            switch (cue) {
                case PURPOSE:
                    purpose = true;
                    break;
                case BACKGROUND:
                    purpose = true;
                    break;
                case TOPIC:
                    purpose |= words(reading.cueEnd(i), trigger.verb()) <= RIGHT;
                    break;
                case DUTY:
                    result = Factuality.DIRECTIVE;
                    break;
                case FUTURE:
                    result = result == Factuality.DIRECTIVE ? result : Factuality.PLANNED;
                    opening = i == from;
                    break;
                case HYPOTHESIS:
                    result = Factuality.HYPOTHETICAL;
                    break;
                case NEGATION:
                    boolean near = words(reading.cueEnd(i), trigger.verb()) <= NEAR;
                    result = near ? Factuality.NEGATED : result;
                    break;
                default:
            }
        }
        return purpose ? null : result;
    }

    /** Whether what a noun names is only possible or to come: "lũ ống có khả năng xảy ra", "cơn bão sẽ đổ bộ". */
    boolean isForetold(int end, int limit) {
        for (int i = end; i < Math.min(limit, end + NEAR) && !reading.isBoundary(i); i++) {
            if (reading.mention(i) >= 0) {
                return false;
            }
            Cue cue = reading.cue(i);
            if (cue == Cue.HYPOTHESIS || cue == Cue.FUTURE) {
                return true;
            }
        }
        return false;
    }

    /** Where the small words begin that stand before a subject and say how its verb is meant: "nếu Quốc hội thông qua". */
    int governing(int subject, int from) {
        int governing = subject;
        int at = subject;
        while (at > from) {
            Cue cue = reading.cueOver(at - 1);
            if (cue == null) {
                return governing;
            }
            switch (cue) {
                case PURPOSE, HYPOTHESIS, DUTY, FUTURE, BACKGROUND:
                    at = reading.cueStart(at - 1);
                    governing = at;
                    break;
                case BEARER, PRONOUN, QUANTIFIER, AUX:
                    at = reading.cueStart(at - 1);
                    break;
                default:
                    return governing;
            }
        }
        return governing;
    }

    private int words(int from, int to) {
        int count = 0;
        for (int i = from; i < to && count <= NEAR; i++) {
            count += reading.tokens.kind(i) == TokenKind.PUNCTUATION ? NEAR : 1;
        }
        return count;
    }
}
