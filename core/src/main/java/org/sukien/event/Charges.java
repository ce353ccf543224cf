package org.sukien.event;

import org.sukien.mention.MentionType;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Tells deeds from words that only name them: "giết người, cướp tài sản" after "về tội" (for the crime of) is a charge, and
 * a "cơn bão" (storm) in quotation marks blows nowhere. Bounded by a fixed reach before the word.
 */
final class Charges {
    private static final String CHARGE = "charge";
    private static final int REACH = 14;
    private static final String[] QUOTES = {"\"", "“", "”", "'", "‘", "’"};

    private final Reading reading;
    private final Tokens tokens;

    Charges(Reading reading) {
        this.reading = reading;
        tokens = reading.tokens;
    }

    /** Whether a word belongs to the name of a crime, which may be one of several. */
    boolean names(int first, int from) {
        for (int i = first; i >= Math.max(from, first - REACH); i--) {
            if (CHARGE.equals(reading.linkBefore(i))) {
                return true;
            }
            if (i == from || ends(i - 1)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the names of crimes end at a token: at a name, a date, a mark that parts clauses, or a small word of another clause. */
    private boolean ends(int i) {
        int mention = reading.mention(i);
        if (mention >= 0) {
            MentionType type = reading.type(mention);
            return type == MentionType.PERSON || type == MentionType.UNIT || type == MentionType.DATE;
        }
        if (tokens.kind(i) == TokenKind.PUNCTUATION) {
            return tokens.is(i, ';') || tokens.is(i, ':') || tokens.is(i, '(') || tokens.is(i, ')');
        }
        Cue cue = reading.cueOver(i);
        return cue == Cue.STOP
                || cue == Cue.BACKGROUND
                || cue == Cue.AUX
                || cue == Cue.PASSIVE
                || cue == Cue.PURPOSE
                || cue == Cue.TURN;
    }

    /** Whether a word alone stands in quotation marks. */
    boolean isQuoted(Trigger trigger) {
        int before = trigger.first() - 1;
        return before >= 0
                && trigger.end() < tokens.size()
                && tokens.isAny(before, QUOTES)
                && tokens.isAny(trigger.end(), QUOTES);
    }

    /** Whether what happened is only what the police or a court deal with on a day of their own: "khởi tố vụ cướp". */
    boolean isDealtWith(Trigger deed, Trigger trigger) {
        if (trigger.word().kind() != EventWord.Kind.OCCURRENCE
                || deed.word().kind() != EventWord.Kind.VERB
                || !deed.word().type().equals("case")) {
            return false;
        }
        for (int i = deed.end(); i < trigger.first(); i++) {
            if (reading.isBoundary(i)) {
                return false;
            }
        }
        return true;
    }
}
