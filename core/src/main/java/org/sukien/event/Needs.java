package org.sukien.event;

import java.util.List;
import org.sukien.article.BlockRole;
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

    private final Reading reading;
    private final Tokens tokens;
    private final Phrases phrases;

    Needs(Reading reading, Phrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
        tokens = reading.tokens;
    }

    /** Whether each need is met, one of its alternatives at least, up to a clause's end. */
    boolean areMet(Found event, int limit) {
        int near = Math.min(limit, event.trigger.end() + NEAR);
        for (List<String> need : event.word.needs()) {
            if (!isAnyMet(event, need, near)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAnyMet(Found event, List<String> alternatives, int limit) {
        for (String need : alternatives) {
            if (isMet(event, need, limit)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMet(Found event, String need, int limit) {
        if (need.startsWith("@")) {
            return phrases.holds(need.substring(1), event.trigger.first(), limit);
        }
        if (need.startsWith("~")) {
            // who or what it happens to stands before the verb, or collides with it after it
            int first = event.trigger.first();
            int from = Math.max(tokens.sentenceStart(tokens.sentence(first)), first - BEHIND);
            return phrases.names(need.substring(1), from, Math.min(limit, event.trigger.end() + AHEAD));
        }
        return switch (need) {
            case "headline" -> reading.role(event.trigger.first()) == BlockRole.TITLE;
            case "figure" -> hasFigure(event.trigger.end(), limit);
            case "scene" -> event.date >= 0 || event.place >= 0;
            case "opening" -> isOpening(event.trigger.first());
            case "closing" ->
                isOpening(event.trigger.end()) || tokens.kind(event.trigger.end()) == TokenKind.PUNCTUATION;
            default -> event.has(need);
        };
    }

    private boolean isOpening(int token) {
        return token == 0
                || token == tokens.size()
                || tokens.sentence(token - 1) != tokens.sentence(token)
                || tokens.kind(token - 1) == TokenKind.PUNCTUATION;
    }

    private boolean hasFigure(int from, int to) {
        for (int i = from; i < to; i++) {
            int mention = reading.mention(i);
            if (mention >= 0 && reading.type(mention) == MentionType.FIGURE) {
                return true;
            }
        }
        return false;
    }
}
