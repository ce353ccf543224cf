package org.sukien.event;

import java.util.BitSet;
import org.sukien.token.Hits;

/**
 * The small words and links of an article by token, read sentence by sentence: in "sẽ trao quà cho người nghèo" the cue "sẽ"
 * (will) and the link "cho" (for). Where two small words overlap, the one that begins first covers what both hold. Used by one
 * thread for one article.
 */
final class SmallWords {
    /** All classes of small words after null, which stands for none. */
    private static final Cue[] CUES = cues();

    private static final int CUE = 0x1F;
    /** A phrase has 64 words at most. */
    private static final int LENGTH = 0x7F;

    private static final int BACK_SHIFT = 5;
    private static final int BEGINS_SHIFT = 12;
    private static final int LENGTH_SHIFT = 17;

    private final Hits hits;
    private final EventWords words;
    /**
     * By token: the small word that covers it, as an index of {@link #CUES}, and how far before the token it begins; then the
     * one that begins there, and its length.
     */
    private final int[] cues;
    /** By token: the class of the link whose last word it is. */
    private final String[] linkEnding;
    /** The tokens that a link ends just before. */
    private final BitSet afterLink;

    SmallWords(Hits hits, EventWords words, int tokens) {
        this.hits = hits;
        this.words = words;
        cues = new int[tokens];
        linkEnding = new String[tokens];
        afterLink = new BitSet(tokens + 1);
    }

    private static Cue[] cues() {
        Cue[] classes = Cue.values();
        Cue[] cues = new Cue[classes.length + 1];
        System.arraycopy(classes, 0, cues, 1, classes.length);
        cues[Cue.NONE.ordinal() + 1] = null;
        return cues;
    }

    /** Reads the links and small words that begin from a token on and before another, mentions left out. */
    void read(int from, int end, Reading reading) {
        long asked = words.linksOrCues;
        for (int i = hits.next(from, end, asked); i < end; i = hits.next(i + 1, end, asked)) {
            if (reading.mention(i) < 0) {
                if (hits.starts(i, words.links)) {
                    link(i, reading);
                }
                if (hits.starts(i, words.cues)) {
                    cue(i, hits.find(i, words.cues));
                }
            }
        }
    }

    private void link(int first, Reading reading) {
        int hit = hits.find(first, words.links);
        while (hit >= 0 && reading.mention(hits.end(hit) - 1) >= 0) {
            // "trên đường" (on the road) reaches into the name of "đường Lê Lợi": "trên" alone
            hit = hits.shorter(first, hit, words.links);
        }
        if (hit >= 0 && linkEnding[hits.end(hit) - 1] == null) {
            linkEnding[hits.end(hit) - 1] = hits.value(hit, words.links);
            afterLink.set(hits.end(hit));
        }
    }

    private void cue(int first, int hit) {
        int end = hits.end(hit);
        int before = cueStart(first);
        if (before >= 0 && cueEnd(before) >= end) {
            return;
        }
        int cue = words.cueNumbers.number(hits, hit);
        cues[first] |= cue << BEGINS_SHIFT | end - first << LENGTH_SHIFT;
        for (int k = first; k < end; k++) {
            if ((cues[k] & CUE) == 0) {
                cues[k] |= cue | k - first << BACK_SHIFT;
            }
        }
    }

    /** The first token from one on, and before another, that a link ends just before; -1 for none. */
    int afterLink(int from, int to) {
        int at = from < to ? afterLink.nextSetBit(from) : -1;
        return at < to ? at : -1;
    }

    /** The class of the link that ends just before a token, or null. */
    String linkBefore(int token) {
        return token <= 0 ? null : linkEnding[token - 1];
    }

    /** The small word that begins at a token, or null. */
    Cue cue(int token) {
        return CUES[cues[token] >> BEGINS_SHIFT & CUE];
    }

    /** The token after the small word that begins at a token. */
    int cueEnd(int token) {
        return token + (cues[token] >> LENGTH_SHIFT & LENGTH);
    }

    /** The first token of the small word that covers a token, or -1. */
    int cueStart(int token) {
        return (cues[token] & CUE) == 0 ? -1 : token - (cues[token] >> BACK_SHIFT & LENGTH);
    }

    /** The small word that covers a token, or null. */
    Cue cueOver(int token) {
        return CUES[cues[token] & CUE];
    }
}
