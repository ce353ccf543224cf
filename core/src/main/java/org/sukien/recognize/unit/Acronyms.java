package org.sukien.recognize.unit;

import org.sukien.mention.MentionType;
import org.sukien.mention.UnitKind;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Short names that the article gives its units in brackets: "Công ty Vận tải Sao Mai (VSM)"; from there on "VSM"
 * is that kind of unit. Used by one thread for one article.
 */
final class Acronyms {
    /** No article gives more; beyond it none is learnt, so that work stays linear. */
    private static final int MOST = 32;

    private final Draft draft;
    private final Tokens tokens;
    private final UnitWalk walk;
    private final long[] keys = new long[MOST];
    private final UnitKind[] kinds = new UnitKind[MOST];
    private int size;

    Acronyms(Draft draft, UnitWalk walk) {
        this.draft = draft;
        this.walk = walk;
        tokens = draft.tokens();
    }

    /** Learns the acronym in brackets after a unit that ends before a token. */
    void learn(int end, UnitKind kind) {
        if (size == MOST || end + 2 >= tokens.size() || !tokens.is(end, '(') || tokens.breakBefore(end)) {
            return;
        }
        int at = end + 1;
        boolean closed = tokens.is(at + 1, ')') || tokens.is(at + 1, ',') || tokens.is(at + 1, '-');
        if (closed && isAcronym(at) && !draft.isCovered(MentionType.PLACE, at)) {
            keys[size] = tokens.key(at);
            kinds[size++] = kind;
        }
    }

    private boolean isAcronym(int at) {
        TokenKind kind = tokens.kind(at);
        if (kind == TokenKind.CODE) {
            return tokens.isCapital(at) && tokens.length(at) <= 10;
        }
        if (kind != TokenKind.WORD && kind != TokenKind.ABBREVIATION || tokens.length(at) > 12) {
            return false;
        }
        int upper = 0;
        for (int k = 0; k < tokens.length(at); k++) {
            upper += Character.isUpperCase(tokens.charAt(at, k)) ? 1 : 0;
        }
        return upper >= 2;
    }

    void propose() {
        if (size == 0) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            int known = tokens.isCapital(i) ? find(tokens.key(i)) : -1;
            if (known >= 0 && !draft.isCovered(MentionType.UNIT, i) && isAcronym(i)) {
                walk.propose(i, i + 1, kinds[known], "unit.acronym", Proposal.STRONG);
            }
        }
    }

    private int find(long key) {
        for (int k = 0; k < size; k++) {
            if (keys[k] == key) {
                return k;
            }
        }
        return -1;
    }
}
