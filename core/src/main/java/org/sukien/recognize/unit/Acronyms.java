package org.sukien.recognize.unit;

import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.PlaceMention;
import org.sukien.mention.UnitKind;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.text.Syllable;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Acronyms that the article shows to be bodies, each then found everywhere in it: in brackets after a unit, "Công ty Vận
 * tải Sao Mai (VSM)"; closing a unit's name, "Công ty Chứng khoán VSM"; after a leader's title, "Tổng giám đốc VSM";
 * before what only a body does, "VSM công bố". Used by one thread for one article.
 */
final class Acronyms {
    /** No article gives more; beyond it none is learnt, so that work stays linear. */
    private static final int MOST = 32;

    private static final int SHORTEST = 3;
    private static final int COVERED =
            Draft.bits(MentionType.UNIT, MentionType.PLACE, MentionType.RANK, MentionType.FIGURE, MentionType.DATE);

    private final UnitWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final UnitWalk walk;
    private final ThingAcronyms things;
    private final long[] keys = new long[MOST];
    private final UnitKind[] kinds = new UnitKind[MOST];
    private int size;

    Acronyms(UnitWords words, Draft draft, UnitWalk walk, ThingAcronyms things) {
        this.words = words;
        this.draft = draft;
        this.walk = walk;
        this.things = things;
        tokens = draft.tokens();
        hits = draft.hits();
    }

    /**
     * Learns the acronym in brackets after a unit that ends before a token. One after an acronym is another thing's, as
     * in "hiệp định với EU (EVFTA)".
     */
    void learn(int end, UnitKind kind) {
        if (size == MOST || end + 2 >= tokens.size() || !tokens.is(end, '(') || tokens.breakBefore(end)) {
            return;
        }
        int at = end + 1;
        boolean closed = tokens.is(at + 1, ')') || tokens.is(at + 1, ',') || tokens.is(at + 1, '-');
        boolean own = closed && isAcronym(at) && !draft.isCovered(MentionType.PLACE, at) && !tokens.isAllCaps(end - 1);
        if (own && words.context.end(hits, at, UnitWords.Role.THING) == 0) {
            add(at, kind);
        }
    }

    /** Learns the acronym that closes a name: "VSM" in "Ngân hàng VSM". */
    void learnName(int headEnd, int end, UnitKind kind) {
        int at = end - 1;
        if (at >= headEnd && isOpen(at) && !tokens.isAllCaps(headEnd - 1) && !isListed(at)) {
            add(at, kind);
        }
    }

    private void add(int at, UnitKind kind) {
        if (size < MOST && find(tokens.key(at)) < 0 && !things.isThing(at)) {
            keys[size] = tokens.key(at);
            kinds[size++] = kind;
        }
    }

    /** Whether a token is an acronym that names a body wherever something around it says so. */
    private boolean isOpen(int at) {
        return tokens.isAllCaps(at)
                && tokens.kind(at) == TokenKind.WORD
                && tokens.length(at) >= SHORTEST
                && tokens.length(at) <= 8
                && !draft.isCovered(MentionType.PLACE, at)
                && words.context.end(hits, at, UnitWords.Role.THING) == 0
                && !hits.starts(at, words.subjects)
                && !hits.starts(at, words.lookalikes)
                && !Syllable.isSyllable(tokens.text(at));
    }

    /** Whether a list knows it for a body already, sure enough to need no proof. */
    private boolean isListed(int at) {
        int hit = hits.find(at, words.heads);
        return hit >= 0 && hits.value(hit, words.heads).bare() != UnitHead.Bare.CUE;
    }

    /** Learns what stands after a leader's title or before a body's verb. */
    private void learnActing() {
        for (int i = tokens.nextAllCaps(0); i < tokens.size() && size < MOST; i = tokens.nextAllCaps(i + 1)) {
            if (!draft.isCoveredByAny(i, COVERED)
                    && !isShouted(i)
                    && (isLed(i) || acts(i))
                    && !isListed(i)
                    && isOpen(i)) {
                add(i, UnitKind.OTHER);
            }
        }
    }

    /** "Tổng giám đốc VSM", "Chủ tịch HĐQT VSM". */
    private boolean isLed(int at) {
        return at > 0
                && !tokens.breakBefore(at)
                && (words.context.endsBefore(hits, at, UnitWords.Role.LEAD)
                        || tokens.is(at - 1, "HĐQT")
                        || tokens.is(at - 1, "HĐTV"));
    }

    /** "VSM công bố". */
    private boolean acts(int at) {
        return at + 1 < tokens.size()
                && !tokens.breakBefore(at + 1)
                && !(at > 0 && !tokens.breakBefore(at) && tokens.kind(at - 1) == TokenKind.WORD && goesBefore(at - 1))
                && words.context.end(hits, at + 1, UnitWords.Role.AGENT) > 0;
    }

    /** "máy bay UAV công bố": the acronym of a thing goes on its noun; a body's follows a word of grammar or none. */
    private boolean goesBefore(int at) {
        return at != tokens.sentenceStart(tokens.sentence(at))
                && !words.context.endsBefore(hits, at + 1, UnitWords.Role.GRAMMAR)
                && !words.context.endsBefore(hits, at + 1, UnitWords.Role.CUE);
    }

    /** A line all in capitals. */
    private boolean isShouted(int at) {
        return isCaps(at + 1, at + 1)
                || (isCaps(at - 1, at) && !tokens.is(at - 1, "HĐQT") && !tokens.is(at - 1, "HĐTV"));
    }

    private boolean isCaps(int at, int joint) {
        return at >= 0
                && at < tokens.size()
                && !tokens.breakBefore(joint)
                && tokens.isAllCaps(at)
                && tokens.kind(at) == TokenKind.WORD;
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
        learnActing();
        if (size == 0) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            int known = tokens.isCapital(i) ? find(tokens.key(i)) : -1;
            if (known >= 0 && !draft.isCovered(MentionType.UNIT, i) && isAcronym(i)) {
                walk.propose(i, branchEnd(i + 1), kinds[known], "unit.acronym", Proposal.STRONG);
            }
        }
    }

    /** "VSM Việt Nam", "VSM Hà Nội": the end of the country or province whose branch is meant; else the token. */
    private int branchEnd(int at) {
        boolean goesOn =
                at < tokens.size() && tokens.isCapital(at) && tokens.spaceBefore(at) && !tokens.breakBefore(at);
        Proposal seat = goesOn ? draft.startingAt(MentionType.PLACE, at) : null;
        if (seat == null) {
            return at;
        }
        PlaceLevel level = ((PlaceMention) seat.mention()).level();
        return level == PlaceLevel.COUNTRY || level == PlaceLevel.PROVINCE ? seat.end() : at;
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
