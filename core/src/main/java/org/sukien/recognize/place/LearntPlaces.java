package org.sukien.recognize.place;

import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Names that the article itself introduced with their type: after "huyện Nam Trà My" a bare "Nam Trà My" is a place too.
 * Used by one thread for one article.
 */
final class LearntPlaces {
    /** No article names more; beyond it nothing is learnt, so that work stays linear. */
    private static final int MOST = 64;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final PlaceWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final PlaceWalk walk;
    private final int[] from = new int[MOST];
    private final int[] to = new int[MOST];
    private final PlaceLevel[] level = new PlaceLevel[MOST];
    /** A bit for the first word of each name, by its key's hash: nearly all words are passed over by it. */
    private long starts;

    private int size;

    LearntPlaces(PlaceWords words, Draft draft, PlaceWalk walk) {
        this.words = words;
        this.draft = draft;
        this.walk = walk;
        tokens = draft.tokens();
    }

    /** Names of two syllables or more are learnt; one alone could be anybody's. */
    void add(int first, int end, PlaceLevel kind) {
        if (size < MOST
                && end - first >= 2
                && end - first <= 4
                && tokens.kind(first) == TokenKind.WORD
                && isNew(first, end)) {
            from[size] = first;
            to[size] = end;
            starts |= bit(first);
            level[size++] = kind;
        }
    }

    private boolean isNew(int first, int end) {
        if ((starts & bit(first)) == 0) {
            return true;
        }
        for (int k = 0; k < size; k++) {
            if (to[k] - from[k] == end - first && same(from[k], first, end - first)) {
                return false;
            }
        }
        return true;
    }

    private boolean same(int a, int b, int length) {
        for (int i = 0; i < length; i++) {
            if (tokens.key(a + i) != tokens.key(b + i) || !tokens.isCapital(b + i)) {
                return false;
            }
        }
        return true;
    }

    void propose() {
        if (size == 0) {
            return;
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (!tokens.isCapital(i)) {
                i++; // a name has two capitals at least: none begins with a small word or right before it
            } else if (tokens.isCapital(i - 1)
                    && (starts & bit(i - 1)) != 0
                    && tokens.kind(i - 1) == TokenKind.WORD
                    && isFree(i - 1)) {
                propose(i - 1);
            }
        }
    }

    private void propose(int i) {
        for (int k = 0; k < size; k++) {
            if (matches(i, k)) {
                boolean sure =
                        to[k] - from[k] == 2 && (level[k] == PlaceLevel.COMMUNE || level[k] == PlaceLevel.DISTRICT);
                walk.propose(
                        i,
                        i + to[k] - from[k],
                        level[k],
                        null,
                        "place.learnt",
                        sure ? Proposal.STRONG : Proposal.LIKELY);
                return;
            }
        }
    }

    private long bit(int token) {
        return 1L << (tokens.key(token) * MIX >>> 58);
    }

    private boolean matches(int i, int k) {
        int end = i + to[k] - from[k];
        if (end > tokens.size() || !same(from[k], i, end - i)) {
            return false;
        }
        boolean goesOn = end < tokens.size()
                && !tokens.breakBefore(end)
                && tokens.kind(end) == TokenKind.WORD
                && tokens.isCapital(end);
        return !goesOn && !words.context.endsBefore(draft.hits(), i, PlaceWords.Role.PERSON);
    }

    private boolean isFree(int i) {
        boolean run = i > 0
                && !tokens.breakBefore(i)
                && tokens.kind(i - 1) == TokenKind.WORD
                && tokens.isCapital(i - 1)
                && !tokens.isAllCaps(i - 1);
        return !run && !draft.isCovered(MentionType.PLACE, i);
    }
}
