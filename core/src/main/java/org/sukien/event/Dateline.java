package org.sukien.event;

import java.util.List;
import java.util.Set;
import org.sukien.article.BlockRole;
import org.sukien.mention.MentionType;
import org.sukien.token.Tokens;

/**
 * The place from which an article reports, where it says so before its text begins: "ĐÀ NẴNG - Ngày 14/6, …", or the name
 * of a province alone on the line below the headline. Of no more than the first sentences.
 */
final class Dateline {
    /** Up to which sentence it may stand: the headline may have a few. */
    private static final int LAST = 5;

    private static final int UNKNOWN = -2;
    private static final Set<String> DEEDS = Set.of("incident", "harm");
    private static final Set<String> POLICED = Set.of("arrest", "seizure", "search", "investigation");

    private Dateline() {}

    /** Gives the place to what the headline tells that befell somebody or that the police did there and then. */
    static void settle(Reading reading, List<Found> events) {
        int place = UNKNOWN;
        for (Found f : events) {
            boolean there = f.headline && f.place < 0 && f.isAsserted();
            if (there && (DEEDS.contains(f.word.type()) || POLICED.contains(f.subtype))) {
                place = place == UNKNOWN ? place(reading) : place;
                f.place = place;
                f.placeInferred = place >= 0;
            }
        }
    }

    /** Index of the mention that names the place, or -1. */
    static int place(Reading reading) {
        Tokens tokens = reading.tokens;
        for (int s = 0; s < Math.min(LAST, tokens.sentences()); s++) {
            int from = tokens.sentenceStart(s);
            int end = tokens.sentenceEnd(s);
            if (from == end || reading.role(from) == BlockRole.TITLE) {
                continue;
            }
            Group first = reading.group(from, end);
            boolean place = first != null && first.type() == MentionType.PLACE && first.first() == from;
            boolean alone = place && s > 0 && first.end() == end && first.end() == reading.end(first.mention());
            boolean opens = place && isDash(tokens, first.end(), end) && !isPlace(reading, first.end() + 1);
            return (alone || opens) && !reading.ref(first.mention()).isEmpty() ? first.mention() : -1;
        }
        return -1;
    }

    /** Whether another place follows, as of "Nam Định - Thanh Hóa", who play against each other. */
    private static boolean isPlace(Reading reading, int token) {
        int mention = reading.mention(token);
        return mention >= 0 && reading.type(mention) == MentionType.PLACE;
    }

    /** Whether a dash stands at a token that what is told follows. */
    private static boolean isDash(Tokens tokens, int token, int end) {
        return token + 1 < end
                && (tokens.is(token, '-') || tokens.is(token, '–') || tokens.is(token, '—'))
                && tokens.spaceBefore(token + 1)
                && tokens.isCapital(token + 1);
    }
}
