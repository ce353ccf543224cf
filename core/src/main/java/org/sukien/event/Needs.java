package org.sukien.event;

import java.util.List;
import org.sukien.article.BlockRole;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;
import org.sukien.mention.MentionType;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Whether an event has what its trigger needs to state anything. "lật" (to overturn) is an accident where a vehicle does it,
 * "Xe tải lật ngang", and none in "lật từng trang sách". Bounded by a fixed reach around the trigger.
 */
final class Needs {
    private static final int NEAR = 14;
    /** How far before and after a verb the thing is looked for that it happens to. */
    private static final int BEHIND = 16;

    private static final int AHEAD = 6;
    /** How far after a verb of saying what is said may begin, and how far before it that may end. */
    private static final int SAID = 8;

    private static final int QUOTED = 30;
    /** The last sentence that counts as the lead's, from 0. */
    private static final int OPENING = 3;

    private final Reading reading;
    private final Tokens tokens;
    private final Phrases phrases;

    Needs(Reading reading, Phrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
        tokens = reading.tokens;
    }

    /** Whether each of some needs of an event is met, one of its alternatives at least, up to a clause's end. */
    boolean areMet(List<List<Need>> needs, Found event, int limit) {
        int near = Math.min(limit, event.trigger.end() + NEAR);
        for (int n = 0; n < needs.size(); n++) {
            if (!isAnyMet(event, needs.get(n), near)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAnyMet(Found event, List<Need> alternatives, int limit) {
        for (int n = 0; n < alternatives.size(); n++) {
            if (isMet(event, alternatives.get(n), limit)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMet(Found event, Need need, int limit) {
        int first = event.trigger.first();
        int end = event.trigger.end();
        return switch (need.kind()) {
            case THING -> phrases.holds(need.name(), first, limit);
            case AROUND -> {
                // who or what it happens to stands before the verb, or collides with it after it
                int from = Math.max(tokens.sentenceStart(tokens.sentence(first)), first - BEHIND);
                yield phrases.names(need.name(), from, Math.min(limit, end + AHEAD));
            }
            case HEADLINE -> reading.role(first) == BlockRole.TITLE && !isSpokenOf(first);
            case LEAD -> isInLead(first) && !isSpokenOf(first);
            case FIGURE -> figure(end, limit) >= 0;
            case COUNTED -> figure(end, Math.min(limit, end + 2)) >= 0;
            case MONEY -> hasMoney(end, limit);
            case QUOTE -> isQuote(first, end);
            case SCENE -> event.date >= 0 || event.place >= 0;
            case OPENING -> isOpening(first);
            case CLOSING -> isOpening(end) || tokens.kind(end) == TokenKind.PUNCTUATION;
            case ROLE -> event.has(need.name());
            case ACTIVE -> true; // the subject tells, not the words
        };
    }

    /** Whether a token stands in the headline or in the first sentences of the lead, which may be the whole text. */
    private boolean isInLead(int token) {
        BlockRole role = reading.role(token);
        return role == BlockRole.TITLE || role == BlockRole.LEAD && tokens.sentence(token) <= OPENING;
    }

    /** Whether somebody only speaks of it: "lo lắng về bạo hành", "đơn xin phong tặng". */
    private boolean isSpokenOf(int first) {
        Cue before = first > 0 ? reading.cueOver(first - 1) : null;
        return before == Cue.ABOUT || before == Cue.TOPIC || before == Cue.NOMINAL;
    }

    private boolean isOpening(int token) {
        return token == 0
                || token == tokens.size()
                || tokens.sentence(token - 1) != tokens.sentence(token)
                || tokens.kind(token - 1) == TokenKind.PUNCTUATION;
    }

    /** The first figure between two tokens, or -1. */
    private int figure(int from, int to) {
        for (int k = reading.mention(from, to); k >= 0; k = reading.mention(reading.end(k), to)) {
            if (reading.type(k) == MentionType.FIGURE) {
                return k;
            }
        }
        return -1;
    }

    private boolean hasMoney(int from, int to) {
        for (int k = figure(from, to); k >= 0; k = figure(reading.end(k), to)) {
            if (((FigureMention) reading.mentions.get(k)).value().kind() == FigureValue.Kind.MONEY) {
                return true;
            }
        }
        return false;
    }

    /** Whether words of somebody end before a verb of saying or begin after it. */
    private boolean isQuote(int first, int end) {
        int last = Math.min(tokens.sentenceEnd(tokens.sentence(first)), end + SAID);
        for (int i = end; i < last; i++) {
            if (tokens.is(i, ':') || tokens.is(i, "rằng")) {
                return true;
            }
        }
        for (int i = first - 1; i >= Math.max(tokens.sentenceStart(tokens.sentence(first)), first - QUOTED); i--) {
            if (tokens.is(i, '”') || tokens.is(i, '"') || tokens.is(i, '»')) {
                return true;
            }
        }
        return false;
    }
}
