package org.sukien.recognize.figure;

import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/** Tells the results and minutes of matches: "Thành Lợi 0-1 Minh Châu", "(12', 57')". One use reads one article. */
final class MatchNumbers {
    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final Neighbours near;

    MatchNumbers(Tokens tokens, Hits hits, FigureWords words, Neighbours near) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        this.near = near;
    }

    /** "Thành Lợi 0-1 Minh Châu", "(2-3)": numbers with a dash between two names, or from nothing on. */
    boolean isScoreline(Figure f) {
        if (f.max() == null || !f.isPlainRange() || !near.isDash(f.first() + 1) && f.end() != f.first() + 1) {
            return false;
        }
        boolean nothing = f.value().signum() == 0;
        boolean nameAfter = f.end() < tokens.size()
                && !tokens.breakBefore(f.end())
                && tokens.isCapital(f.end())
                && !hits.starts(f.end(), words.counted);
        return nothing || nameAfter || near.isAfterName(f.first());
    }

    /** "41'", "các phút 32": a minute of a match. */
    boolean isMinute(int first, int end) {
        return end == first + 1
                && end < tokens.size()
                && !tokens.spaceBefore(end)
                && tokens.length(end) == 1
                && (tokens.is(end, '\'')
                        || tokens.is(end, '’')
                        || tokens.is(end, '′')
                        || tokens.is(end, '`')
                        || (tokens.is(end, '"') && first > 0 && tokens.is(first - 1, '\'')));
    }
}
