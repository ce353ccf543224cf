package org.sukien.corpus.statistics;

import java.util.List;
import org.sukien.text.Span;

/**
 * Which words of a text stand near the matches of a query, and on which side. A word counts once, for the match that it is
 * nearest to; of two as near for the one before it. Words of a match are near none. Not changed once it is made.
 */
final class CollocationWindow {
    /** By word the distance to the match before it, positive, or to the one behind it, negative; 0 for far words. */
    private final int[] distance;

    private final boolean[] matched;

    CollocationWindow(TextTokens tokens, List<Span> matches, int window) {
        distance = new int[tokens.size()];
        matched = new boolean[tokens.size()];
        for (Span match : matches) {
            for (int i = tokens.firstEndingBehind(match.start()); i <= tokens.lastStartingBefore(match.end()); i++) {
                matched[i] = true;
            }
        }
        for (Span match : matches) {
            int first = tokens.firstEndingBehind(match.start());
            int last = tokens.lastStartingBefore(match.end());
            for (int step = 1; step <= window && first <= last; step++) {
                mark(first - step, -step);
                mark(last + step, step);
            }
        }
    }

    private void mark(int word, int step) {
        if (word < 0 || word >= distance.length || matched[word]) {
            return;
        }
        int known = Math.abs(distance[word]);
        boolean nearer = known == 0 || Math.abs(step) < known || Math.abs(step) == known && step > 0;
        if (nearer) {
            distance[word] = step;
        }
    }

    /** Whether a word is near a match. */
    boolean has(int word) {
        return distance[word] != 0;
    }

    /** Whether a near word stands before its match. */
    boolean isLeft(int word) {
        return distance[word] < 0;
    }
}
