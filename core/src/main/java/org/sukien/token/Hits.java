package org.sukien.token;

import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.WordList;

/**
 * Where the words of a lexicon stand in a text: all phrases of all lists, found in one walk. In "Thiếu tướng Ngô Hoài
 * Thu" the list "rank" is hit at token 0 up to token 2.
 *
 * <p>Phrases don't cross a line or block. Token numbers are those of the {@link Tokens} that were searched. Immutable and
 * thread-safe.
 */
public final class Hits {
    /** Words that tell something about what follows them are no longer than this. */
    private static final int LONGEST_BEFORE = 8;

    private final Lexicon lexicon;
    private final Tokens tokens;
    /** For each token a bit for every list that is hit there. */
    private final long[] lists;
    /** For each token a bit for every list of which a phrase ends right before it. */
    private final long[] endings;
    /** For each token its last row of those below, or 0. */
    private final int[] last;
    /** For each row the token where the phrase begins; a token's rows stand together, longer phrases later. */
    private final int[] starts;

    private final int[] ends;
    private final long[] listsOf;
    /** For each row a node of the lexicon or the complement of an entry, see {@link HitWalk}. */
    private final int[] found;

    Hits(HitWalk walk) {
        lexicon = walk.lexicon;
        tokens = walk.tokens;
        lists = walk.lists;
        endings = walk.endings;
        last = walk.last;
        starts = walk.starts;
        ends = walk.ends;
        listsOf = walk.listsOf;
        found = walk.found;
    }

    /** All hits of a lexicon; the tokens must have been numbered by that lexicon's syllables. */
    public static Hits of(Tokens tokens, Lexicon lexicon) {
        return new HitWalk(tokens, lexicon).hits();
    }

    /** Whether a phrase of a list begins at a token. */
    public boolean starts(int token, WordList<?> list) {
        return (lists[token] & list.bit()) != 0;
    }

    /** Whether a phrase of one of several lists begins at a token; {@code bits} are those of {@link WordList#bits}. */
    public boolean startsAny(int token, long bits) {
        return (lists[token] & bits) != 0;
    }

    /** The first token from one on, and before another, where a phrase of one of several lists begins; else that other. */
    public int next(int from, int to, long bits) {
        int i = from;
        while (i < to && (lists[i] & bits) == 0) {
            i++;
        }
        return i;
    }

    /** Whether a phrase of a list ends right before a token; the number of tokens is a place, too. */
    public boolean ends(int token, WordList<?> list) {
        return (endings[token] & list.bit()) != 0;
    }

    /** The number of the longest phrase of a list that begins at a token, or -1. */
    public int find(int token, WordList<?> list) {
        if (!starts(token, list)) {
            return -1;
        }
        int hit = rowUpTo(last[token], token, list);
        return hit < 0 ? token : hit; // no row, so the list is hit by the token as a word by itself
    }

    /** The next shorter phrase of the same list at the same token, or -1. */
    public int shorter(int token, int hit, WordList<?> list) {
        if (hit < lists.length) {
            return -1;
        }
        int next = rowUpTo(hit - lists.length - 1, token, list);
        return next < 0 ? word(token, list) : next;
    }

    /** A row's number stands behind those of the tokens, and a token's own number for the token as a word by itself. */
    private int rowUpTo(int from, int token, WordList<?> list) {
        for (int row = from; starts[row] == token; row--) {
            if ((listsOf[row] & list.bit()) != 0) {
                return lists.length + row;
            }
        }
        return -1;
    }

    /** The token, if it is a word of a list by itself; or -1. */
    private int word(int token, WordList<?> list) {
        return (lexicon.lists(tokens.syllable(token), tokens.capital(token)) & list.bit()) == 0 ? -1 : token;
    }

    /** The end of the longest phrase of any list that begins at a token and has several words; the token after it if none does. */
    public int longestEnd(int token) {
        int row = last[token];
        return starts[row] == token ? Math.max(token + 1, ends[row]) : token + 1;
    }

    /** The number of the longest phrase of a list, of eight words at most, that ends right before a token; or -1. */
    public int findBefore(int token, WordList<?> list) {
        if (!ends(token, list)) {
            return -1;
        }
        int hit = word(token - 1, list);
        int from = Math.max(0, token - LONGEST_BEFORE);
        for (int row = lastRow(from, token); starts[row] >= from; row--) {
            if (ends[row] == token && (listsOf[row] & list.bit()) != 0) {
                hit = lists.length + row;
            }
        }
        return hit;
    }

    /** The next shorter phrase of the same list that ends right before the same token, or -1. */
    public int shorterBefore(int token, int hit, WordList<?> list) {
        if (hit < lists.length) {
            return -1;
        }
        int end = lastRow(0, token);
        for (int row = hit - lists.length + 1; row <= end; row++) {
            if (ends[row] == token && (listsOf[row] & list.bit()) != 0) {
                return lists.length + row;
            }
        }
        return word(token - 1, list);
    }

    /** The last row of the tokens from one to before another; where they have none, one that stands before them. */
    private int lastRow(int from, int token) {
        int at = token - 1;
        while (at > from && last[at] == 0) {
            at--;
        }
        return last[at];
    }

    /** A hit's first token. */
    public int start(int hit) {
        return hit < lists.length ? hit : starts[hit - lists.length];
    }

    /** The token after a hit's last one. */
    public int end(int hit) {
        return hit < lists.length ? hit + 1 : ends[hit - lists.length];
    }

    /** The number of the hit phrase, the same wherever it is hit; -1 for one that asks for capitals. */
    public int phrase(int hit) {
        return hit < lists.length ? tokens.syllable(hit) : Math.max(-1, found[hit - lists.length]);
    }

    /** What the hit phrase stands for. */
    public <T> T value(int hit, WordList<T> list) {
        int what = hit < lists.length ? tokens.syllable(hit) : found[hit - lists.length];
        return list.cast(what < 0 ? lexicon.value(~what) : lexicon.value(what, list.index()));
    }
}
