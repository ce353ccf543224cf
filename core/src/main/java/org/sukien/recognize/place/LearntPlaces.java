package org.sukien.recognize.place;

import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
import org.sukien.recognize.Draft;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Names that the article itself introduced with their type: after "huyện Nam Trà My" a bare "Nam Trà My" is a place too.
 * Used by one thread for one article.
 */
final class LearntPlaces {
    /** No article names more; beyond it nothing is learnt, so that work stays linear. */
    private static final int MOST = 64;

    private final PlaceWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final PlaceWalk walk;
    private final int[] from = new int[MOST];
    private final int[] to = new int[MOST];
    private final PlaceLevel[] level = new PlaceLevel[MOST];
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
            level[size++] = kind;
        }
    }

    private boolean isNew(int first, int end) {
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
        long[] firsts = new long[size];
        for (int k = 0; k < size; k++) {
            firsts[k] = tokens.key(from[k]);
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.kind(i) == TokenKind.WORD && tokens.isCapital(i) && tokens.isCapital(i + 1) && isFree(i)) {
                long key = tokens.key(i);
                for (int k = 0; k < size; k++) {
                    if (firsts[k] == key && matches(i, k)) {
                        walk.propose(i, i + to[k] - from[k], level[k], null, "place.learnt");
                        break;
                    }
                }
            }
        }
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
